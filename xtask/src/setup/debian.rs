//! Programs and fonts that the system provides: on Debian and its children apt-get installs what is missing,
//! once for all of them; elsewhere a person does.

use std::path::Path;

use anyhow::{Result, bail};

use super::{Purpose, State, Tool, python};
use crate::run::Run;
use crate::tools::Tools;
use crate::workspace::Workspace;

/// See the module.
#[derive(Debug)]
pub struct SystemPrograms {
    /// What they are wanted for.
    pub purpose: Purpose,
}

/// Something the system provides, with Debian's package for it.
#[derive(Debug)]
struct Provided {
    what: What,
    package: &'static str,
    purpose: Purpose,
}

#[derive(Debug)]
enum What {
    Program(&'static str),
    /// A program that Debian keeps where the shells of ordinary people do not look. It may start as a service.
    Server(&'static str),
    /// A module of nginx that Debian packages apart: its name as people say it, and its file.
    NginxModule(&'static str, &'static str),
    /// A module of Python that Debian packages apart.
    PythonModule(&'static str),
    /// A font made for a script: its name as people say it, and what its file is called.
    Font(&'static str, &'static str),
}

const PROVIDED: &[Provided] = &[
    Provided { what: What::Program("node"), package: "nodejs", purpose: Purpose::Demo },
    Provided { what: What::Program("npm"), package: "npm", purpose: Purpose::Demo },
    Provided { what: What::Program("python3"), package: "python3", purpose: Purpose::Test },
    Provided { what: What::PythonModule("ensurepip"), package: "python3-venv", purpose: Purpose::Test },
    Provided { what: What::Program("chromium"), package: "chromium", purpose: Purpose::Test },
    Provided { what: What::Program("chromedriver"), package: "chromium-driver", purpose: Purpose::Test },
    // Two more engines, and a display for the one that has no mode without.
    Provided { what: What::Program("firefox-esr"), package: "firefox-esr", purpose: Purpose::Test },
    Provided { what: What::Program("WebKitWebDriver"), package: "webkit2gtk-driver", purpose: Purpose::Test },
    Provided { what: What::Program("Xvfb"), package: "xvfb", purpose: Purpose::Test },
    Provided { what: What::Program("age"), package: "age", purpose: Purpose::Test },
    // For libFuzzer, which is C++.
    Provided { what: What::Program("c++"), package: "g++", purpose: Purpose::Test },
    Provided { what: What::Program("minisign"), package: "minisign", purpose: Purpose::Test },
    // Independent readers of what photos tell, and of the pictures in them.
    Provided { what: What::Program("exiftool"), package: "libimage-exiftool-perl", purpose: Purpose::Test },
    Provided { what: What::Program("heif-convert"), package: "libheif-examples", purpose: Purpose::Test },
    // The same for PDFs: is it whole, what does it say, what does it show?
    Provided { what: What::Program("qpdf"), package: "qpdf", purpose: Purpose::Test },
    Provided { what: What::Program("pdftotext"), package: "poppler-utils", purpose: Purpose::Test },
    // Servers of mirrors: what `waymark-site serve-with` prints is tried on them.
    Provided { what: What::Server("nginx"), package: "nginx", purpose: Purpose::Test },
    Provided {
        what: What::NginxModule("nginx's brotli", "ngx_http_brotli_static_module.so"),
        package: "libnginx-mod-http-brotli-static",
        purpose: Purpose::Test,
    },
    Provided { what: What::Server("caddy"), package: "caddy", purpose: Purpose::Test },
    // As phones have them; Arabic, Devanagari and Bengali come in one package.
    Provided {
        what: What::Font("an Arabic font", "Arabic"),
        package: "fonts-noto-core",
        purpose: Purpose::Test,
    },
    Provided {
        what: What::Font("a Chinese font", "wqy"),
        package: "fonts-wqy-microhei",
        purpose: Purpose::Test,
    },
];

/// Where distributions keep nginx's modules.
const NGINX_MODULES: &[&str] =
    &["/usr/lib/nginx/modules", "/usr/lib64/nginx/modules", "/usr/share/nginx/modules"];

impl Tool for SystemPrograms {
    fn name(&self) -> String {
        "system packages".into()
    }

    fn state(&self, workspace: &Workspace, tools: &Tools) -> Result<State> {
        let missing = self.missing(workspace, tools);
        if missing.is_empty() {
            let there: Vec<_> = self.wanted().map(|provided| provided.what.name()).collect();
            return Ok(State::Ready(there.join(", ")));
        }
        Ok(State::Missing(missing.iter().map(|provided| provided.what.name()).collect::<Vec<_>>().join(", ")))
    }

    fn plan(&self) -> String {
        "installs them with apt-get: half a minute to two minutes".into()
    }

    fn install(&self, workspace: &Workspace, tools: &Tools) -> Result<()> {
        let missing = self.missing(workspace, tools);
        let packages = missing.iter().map(|provided| provided.package);
        if tools.find("apt-get").is_none() {
            bail!("this system has no apt-get, and here only Debian's packages are known");
        }
        let apt = apt_get(tools)?;
        // One list of several that can't be fetched is no reason to stop: the packages may be in the others.
        if let Err(error) = apt().arg("update").visibly() {
            println!("         {error:#}; trying with the lists that are there");
        }
        apt().args(["install", "-y", "--no-install-recommends"]).args(packages).visibly()?;
        if missing.iter().any(|provided| matches!(provided.what, What::Server(_))) {
            println!(
                "         nginx and Caddy may now run as services of this system, which no test needs: as root, \
                 systemctl disable --now nginx caddy"
            );
        }
        Ok(())
    }

    fn remedy(&self, workspace: &Workspace) -> String {
        let missing = self.missing(workspace, &Tools::of(workspace));
        let packages: Vec<_> = missing.iter().map(|provided| provided.package).collect();
        format!(
            "install what Debian calls `{}` (as root: apt-get update && apt-get install {})",
            packages.join("`, `"),
            packages.join(" ")
        )
    }
}

impl SystemPrograms {
    fn wanted(&self) -> impl Iterator<Item = &'static Provided> {
        let everything = self.purpose != Purpose::Demo;
        PROVIDED.iter().filter(move |provided| everything || provided.purpose == Purpose::Demo)
    }

    fn missing(&self, workspace: &Workspace, tools: &Tools) -> Vec<&'static Provided> {
        self.wanted().filter(|provided| !provided.what.is_there(workspace, tools)).collect()
    }
}

impl What {
    fn name(&self) -> &'static str {
        match self {
            Self::Program(name) | Self::Server(name) | Self::NginxModule(name, _) => name,
            Self::PythonModule(_) => "Python's venv",
            Self::Font(name, _) => name,
        }
    }

    fn is_there(&self, workspace: &Workspace, tools: &Tools) -> bool {
        match self {
            Self::Program(name) => tools.find(name).is_some(),
            Self::Server(name) => tools.find(name).is_some() || Path::new("/usr/sbin").join(name).is_file(),
            Self::NginxModule(_, file) => {
                NGINX_MODULES.iter().any(|folder| Path::new(folder).join(file).is_file())
            }
            // It serves only to make the environment, and starting Python to look is slow.
            Self::PythonModule(_) if python::interpreter(workspace, tools).is_some() => true,
            Self::PythonModule(module) => {
                tools.run("python3").args(["-c", &format!("import {module}")]).silently().is_ok()
            }
            Self::Font(_, file) => ["/usr/share/fonts", "/usr/local/share/fonts"]
                .iter()
                .any(|folder| has_font(Path::new(folder), file)),
        }
    }
}

/// Fonts made for a script carry it in the file's name; a general font that also has the letters shows them
/// badly.
fn has_font(folder: &Path, file: &str) -> bool {
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    entries.map(|entry| entry.path()).any(|path| {
        let named = path.file_name().is_some_and(|name| name.to_string_lossy().contains(file));
        named || (path.is_dir() && has_font(&path, file))
    })
}

/// Makes commands that run apt-get as root, without questions.
fn apt_get(tools: &Tools) -> Result<impl Fn() -> Run> {
    let root = tools.run("id").arg("-u").silently()? == "0";
    if !root && tools.find("sudo").is_none() {
        bail!("installing system packages needs root, and there is no sudo");
    }
    Ok(move || {
        let run = if root { tools.run("env") } else { tools.run("sudo").with_terminal().arg("env") };
        run.args(["DEBIAN_FRONTEND=noninteractive", "apt-get", "-q"])
    })
}
