//! The configuration of nginx.

use super::pattern::regex;
use super::rules::{Header, Rules};
use super::text::Text;
use super::{HostName, NOT_FOUND, Place, TYPES, endings};

/// Two `server` blocks, or one without TLS.
///
/// The headers stand in `server` alone: nginx drops those of an outer block where an inner one has an `add_header` of
/// its own. What depends on the path goes through a variable, set anew for each file that nginx turns to: `index.html`
/// of a folder, or `404.html`.
pub(super) fn configuration(root: &str, place: &Place, rules: &Rules) -> String {
    let mut text = Text::new("    ");
    text.comment(&[
        "Waymark for nginx: it answers as waymark-relay does. `waymark-site serve-with nginx` made this from",
        "headers.toml, which changes with the site: make it again after a build, and repeat what you changed here.",
        "It belongs where nginx includes it into `http`, such as /etc/nginx/sites-enabled/waymark.conf.",
        "Then: nginx -t && systemctl reload nginx",
    ]);
    text.line("");
    if let Place::Host(host) = place {
        redirect(&mut text, host);
        text.line("");
    }
    text.open("server");
    listen(&mut text, place);
    text.line("");
    text.comment(&["Where the site lies on this server."]);
    text.line(&format!("root \"{root}\";"));
    text.line("index index.html;");
    text.line("");
    no_logs(&mut text);
    text.line("server_tokens off;");
    text.line("absolute_redirect off;");
    text.line("");
    twins(&mut text);
    text.line("");
    types(&mut text);
    text.line("");
    headers(&mut text, rules);
    if matches!(place, Place::Host(_)) {
        text.line("");
        text.comment(&[
            "HTTPS only, for a year, once you are sure that you can keep it: browsers do not let you take it back.",
            "It belongs to whoever holds the certificate, so headers.toml has none.",
            "add_header Strict-Transport-Security \"max-age=31536000\" always;",
        ]);
    }
    text.line("");
    locations(&mut text);
    text.close();
    text.finish()
}

/// From HTTP to HTTPS.
fn redirect(text: &mut Text, host: &HostName) {
    text.open("server");
    text.line("listen 80;");
    text.line("listen [::]:80;");
    text.line(&format!("server_name {host};"));
    text.line("access_log off;");
    text.line("error_log /dev/null crit;");
    text.line("server_tokens off;");
    text.open("location /");
    text.line(&format!("return 301 https://{host}$request_uri;"));
    text.close();
    text.comment(&[
        "If your certificate is got by files on this host:",
        "location /.well-known/acme-challenge/ { root /var/www/acme; }",
    ]);
    text.close();
}

fn listen(text: &mut Text, place: &Place) {
    match place {
        Place::Host(host) => {
            text.comment(&[
                "From nginx 1.25.1 on: `listen 443 ssl;`, `listen [::]:443 ssl;` and `http2 on;`.",
            ]);
            text.line("listen 443 ssl http2;");
            text.line("listen [::]:443 ssl http2;");
            text.line(&format!("server_name {host};"));
            text.line("");
            text.comment(&["To fill in: your certificate and its key."]);
            text.line(&format!("ssl_certificate /etc/letsencrypt/live/{host}/fullchain.pem;"));
            text.line(&format!("ssl_certificate_key /etc/letsencrypt/live/{host}/privkey.pem;"));
        }
        Place::Loopback(address) => {
            text.line(&format!("listen {address};"));
            text.line("server_name _;");
        }
    }
}

fn no_logs(text: &mut Text) {
    text.comment(&[
        "Logs would list the addresses of people in danger, the one of errors too. To look for a mistake, name a file",
        "in place of /dev/null for a while, and delete it.",
    ]);
    text.line("access_log off;");
    text.line("error_log /dev/null crit;");
}

fn twins(text: &mut Text) {
    text.comment(&[
        "The build compressed everything already: page.html.br, page.html.gz. `brotli_static` needs a module (Debian:",
        "libnginx-mod-http-brotli-static). Without it take that line away: more bytes are sent, and all works.",
    ]);
    text.line("gzip off;");
    text.line("gzip_static on;");
    text.line("gzip_vary on;");
    text.line("brotli_static on;");
}

fn types(text: &mut Text) {
    text.open("types");
    for (content_type, names) in TYPES {
        text.line(&format!("\"{content_type}\" {};", names.join(" ")));
    }
    text.close();
}

fn headers(text: &mut Text, rules: &Rules) {
    text.comment(&[
        "headers.toml. `always`: with 404.html as well. No `add_header` may stand in a `location`: there, all of these",
        "would be missing.",
    ]);
    let headers = rules.headers();
    for header in headers.iter().filter(|header| !header.on.is_empty()) {
        let variable = variable(header);
        text.line(&format!("set {variable} \"{}\";", header.usual.unwrap_or_default()));
        for (path, value) in &header.on {
            let condition = regex(path).unwrap_or_default();
            text.open(&format!("if ($uri ~ \"{condition}\")"));
            text.line(&format!("set {variable} \"{value}\";"));
            text.close();
        }
    }
    for header in &headers {
        let value = match header.usual {
            Some(value) if header.on.is_empty() => format!("\"{value}\""),
            _ => variable(header),
        };
        text.line(&format!("add_header {} {value} always;", header.name));
    }
}

/// nginx sends no header whose value is empty.
fn variable(header: &Header<'_>) -> String {
    format!("$waymark_{}", header.name.to_ascii_lowercase().replace('-', "_"))
}

fn locations(text: &mut Text) {
    text.comment(&[
        "Files for readers, and folders, which show their index.html. All else, such as headers.toml or a twin by its",
        "own name, does not exist; nothing is listed.",
    ]);
    text.open("location /");
    text.line("try_files $uri/ =404;");
    text.close();
    text.open(&format!("location ~ \\.(?:{})$", endings()));
    text.line("try_files $uri =404;");
    text.close();
    text.line(&format!("error_page 404 {NOT_FOUND};"));
    text.line(&format!("error_page 403 =404 {NOT_FOUND};"));
}
