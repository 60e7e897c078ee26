use std::io::{Read, Write};
use std::net::TcpStream;

use super::*;

/// A folder that is gone at the end of the test.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Folder {
        let dir =
            std::env::temp_dir().join(format!("watchbook-site-{}-{name}", std::process::id()));
        std::fs::create_dir_all(&dir).expect("temporary folder");
        std::fs::write(dir.join("index.html"), "<h1>start</h1>").expect("written");
        std::fs::write(dir.join("boot.mjs"), "//").expect("written");
        Folder(dir)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

fn ask(port: u16, line: &str) -> String {
    let mut stream = TcpStream::connect((Ipv4Addr::LOCALHOST, port)).expect("connected");
    write!(stream, "{line} HTTP/1.1\r\nHost: localhost\r\n\r\n").expect("asked");
    let mut text = String::new();
    stream.read_to_string(&mut text).expect("answered");
    text
}

#[test]
fn files_and_deep_links_come_with_all_headers() {
    let folder = Folder::new("files");
    let server = Server::start(&folder.0, 0).expect("started");
    let script = ask(server.port(), "GET /boot.mjs");
    assert!(script.starts_with("HTTP/1.1 200 OK\r\n"), "{script}");
    assert!(
        script.contains("Content-Type: text/javascript\r\n"),
        "{script}"
    );
    for (name, value) in crate::headers::all() {
        assert!(script.contains(&format!("{name}: {value}\r\n")), "{name}");
    }
    let page = ask(server.port(), "GET /incident/x?tab=log");
    assert!(page.ends_with("<h1>start</h1>") && page.contains("Cache-Control: no-cache\r\n"));
}

#[test]
fn what_does_not_exist_is_not_the_start_page() {
    let folder = Folder::new("missing");
    let server = Server::start(&folder.0, 0).expect("started");
    assert!(ask(server.port(), "GET /gone.wasm").starts_with("HTTP/1.1 404 "));
    assert!(ask(server.port(), "GET /../index.html").starts_with("HTTP/1.1 404 "));
    assert!(ask(server.port(), "POST /").starts_with("HTTP/1.1 405 "));
    assert!(ask(server.port(), "HEAD /").ends_with("\r\n\r\n"));
}

#[test]
fn stop_closes_the_port_and_a_restart_takes_it_again() {
    let folder = Folder::new("stop");
    let server = Server::start(&folder.0, 0).expect("started");
    let port = server.port();
    let mut early = TcpStream::connect((Ipv4Addr::LOCALHOST, port)).expect("connected");
    server.stop();
    assert!(TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_err());

    // A connection opened before the end brings nothing after it.
    let _ = early.write_all(b"GET / HTTP/1.1\r\n\r\n");
    let mut text = String::new();
    let _ = early.read_to_string(&mut text);
    assert_eq!(text, "");

    let again = Server::start(&folder.0, port).expect("started again");
    assert_eq!(again.port(), port);
    assert!(ask(port, "GET /").contains("200 OK"));
}

#[test]
fn a_site_may_live_in_a_folder_of_its_host() {
    let folder = Folder::new("mount");
    let mount = Mount::new("/team/watchbook").expect("absolute");
    let server = Server::start_at(mount, &folder.0, 0).expect("started");
    assert!(server.url().ends_with("/team/watchbook/"));
    assert!(ask(server.port(), "GET /team/watchbook/incident/x").contains("200 OK"));
    assert!(ask(server.port(), "GET /boot.mjs").contains("404"));
}
