//! Serves a built site, for those who want one program only.
//!
//! Files are read and hashed as they are asked for: a rebuilt page is served at once, and a page that was
//! built again without changing keeps its ETag, so that it costs a reader on a slow network nothing.

mod address;
mod negotiate;
mod part;
mod rules;

use std::{
    fs, io,
    path::{Path, PathBuf},
    sync::{Arc, PoisonError, RwLock},
    time::SystemTime,
};

use axum::{
    http::{HeaderMap, HeaderValue, Method, StatusCode, header, request::Parts},
    response::{IntoResponse, Response},
};
use wire::{b64, sha256};

use self::{
    address::{Address, content_type},
    negotiate::{Encoding, accepts, matches_etag},
    part::Part,
    rules::Rules,
};

/// Where the site's headers stand, written by `waymark-site build`.
const HEADERS_FILE: &str = "headers.toml";

/// A folder with a built site.
#[derive(Debug)]
pub struct Site {
    root: PathBuf,
    rules: RwLock<Arc<Rules>>,
}

impl Site {
    /// Opens the folder and reads its `headers.toml`.
    ///
    /// # Errors
    /// [`SiteError`]: no page is served without the headers that belong to it.
    pub fn open(root: &Path) -> Result<Self, SiteError> {
        Ok(Self { rules: RwLock::new(Arc::new(read_rules(root)?)), root: root.to_owned() })
    }

    /// Reads `headers.toml` again.
    ///
    /// # Errors
    /// [`SiteError`]; the old ones stay.
    pub fn reload(&self) -> Result<(), SiteError> {
        let rules = Arc::new(read_rules(&self.root)?);
        *self.rules.write().unwrap_or_else(PoisonError::into_inner) = rules;
        Ok(())
    }

    /// What changes when `headers.toml` changes on disk.
    pub fn stamp(&self) -> Option<(PathBuf, SystemTime, u64)> {
        let file = self.root.join(HEADERS_FILE);
        let data = fs::metadata(&file).ok()?;
        Some((file, data.modified().ok()?, data.len()))
    }

    /// Answers any request that is for no operation of the relay.
    pub async fn answer(&self, request: &Parts) -> Response {
        if !matches!(request.method, Method::GET | Method::HEAD) {
            return (StatusCode::METHOD_NOT_ALLOWED, [(header::ALLOW, "GET, HEAD")]).into_response();
        }
        let headers = &request.headers;
        match self.find(request.uri.path()).await {
            Found::File(path) => match self.file(&path, headers, StatusCode::OK).await {
                Some(response) => response,
                None => self.missing(headers).await,
            },
            Found::Folder(name) => self.folder(&name),
            Found::Nothing => self.missing(headers).await,
        }
    }

    async fn find(&self, path: &str) -> Found {
        let Some(address) = Address::parse(path) else {
            return Found::Nothing;
        };
        let is_folder = |data: fs::Metadata| data.is_dir();
        match address {
            Address::Folder(folder) => Found::File(format!("{folder}index.html")),
            Address::File { path, name } => {
                let data = tokio::fs::metadata(self.root.join(&path[1..])).await;
                if data.is_ok_and(is_folder) { Found::Folder(name) } else { Found::File(path) }
            }
        }
    }

    /// The file at this path in the best form that the browser takes; nothing if there is none.
    async fn file(&self, path: &str, asked: &HeaderMap, status: StatusCode) -> Option<Response> {
        let content_type = content_type(path)?;
        let file = self.root.join(&path[1..]);
        // A twin is served only for a file that is there itself.
        tokio::fs::metadata(&file).await.ok().filter(fs::Metadata::is_file)?;
        let (bytes, encoding) = read_best(&file, &accepts(asked)).await?;
        let etag = etag(&bytes);
        let fresh = status == StatusCode::OK && matches_etag(asked, &etag);
        let has_parts = status == StatusCode::OK && content_type.starts_with("audio/");
        let part = if has_parts { Part::of(asked, &etag, bytes.len()) } else { Part::Whole };
        let mut response =
            if fresh { StatusCode::NOT_MODIFIED.into_response() } else { part.answer(status, bytes) };
        let headers = response.headers_mut();
        if has_parts {
            headers.insert(header::ACCEPT_RANGES, HeaderValue::from_static("bytes"));
        }
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-cache"));
        headers.insert(header::VARY, HeaderValue::from_static("accept-encoding"));
        headers.insert(header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
        if let Ok(etag) = HeaderValue::try_from(etag) {
            headers.insert(header::ETAG, etag);
        }
        if !fresh {
            headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(content_type));
            if let Some(name) = encoding.name() {
                headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static(name));
            }
        }
        self.rules().apply(path, headers);
        Some(response)
    }

    /// Pages have relative links, so a folder's address ends with a slash. The answer is relative too: the
    /// site may stand under a path of a proxy.
    fn folder(&self, name: &str) -> Response {
        let Ok(location) = HeaderValue::try_from(format!("{name}/")) else {
            return not_found();
        };
        let mut response = StatusCode::PERMANENT_REDIRECT.into_response();
        response.headers_mut().insert(header::LOCATION, location);
        self.rules().apply("/404.html", response.headers_mut());
        response
    }

    async fn missing(&self, asked: &HeaderMap) -> Response {
        let page = self.file("/404.html", asked, StatusCode::NOT_FOUND).await;
        page.unwrap_or_else(|| {
            let mut response = not_found();
            self.rules().apply("/404.html", response.headers_mut());
            response
        })
    }

    fn rules(&self) -> Arc<Rules> {
        // Nothing panics while the lock is held.
        self.rules.read().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

enum Found {
    /// A path that begins with a slash; the file may be missing.
    File(String),
    /// The last part of the path of a folder that was asked for without its slash.
    Folder(String),
    Nothing,
}

/// The answer where nothing is and no site says so more kindly.
pub fn not_found() -> Response {
    (
        StatusCode::NOT_FOUND,
        [
            (header::CONTENT_TYPE, "text/plain; charset=utf-8"),
            (header::CACHE_CONTROL, "no-store"),
            (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        ],
        "There is nothing here.\n",
    )
        .into_response()
}

async fn read_best(file: &Path, accepted: &[Encoding]) -> Option<(Vec<u8>, Encoding)> {
    for encoding in accepted {
        let mut name = file.as_os_str().to_owned();
        name.push(encoding.suffix());
        if let Ok(bytes) = tokio::fs::read(name).await {
            return Some((bytes, *encoding));
        }
    }
    None
}

/// The hash of the bytes as sent: a twin in another encoding is another thing to a cache.
fn etag(bytes: &[u8]) -> String {
    format!("\"{}\"", &b64::encode(&sha256(&[bytes]))[..22])
}

fn read_rules(root: &Path) -> Result<Rules, SiteError> {
    let file = root.join(HEADERS_FILE);
    let text =
        fs::read_to_string(&file).map_err(|source| SiteError::Unreadable { file: file.clone(), source })?;
    Rules::parse(&text).map_err(|(line, what)| SiteError::Wrong { file, line, what })
}

/// The site can't be served.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum SiteError {
    /// There is no `headers.toml`, without which pages would be unprotected.
    #[error("{}: can't be read ({source}); build the site with waymark-site build", .file.display())]
    Unreadable {
        /// The file.
        file: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// A line of it is wrong.
    #[error("{}:{line}: {what}; build the site again with waymark-site build", .file.display())]
    Wrong {
        /// The file.
        file: PathBuf,
        /// The line, counted from 1.
        line: usize,
        /// What is wrong.
        what: String,
    },
}
