//! What Chromium writes down about the network itself (`--log-net-log`), read after it has closed: every request and every
//! name that was looked up, whether or not anybody answered.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use serde_json::Value;

use super::{Failure, Result};

/// Who asked for what.
#[derive(Debug, Default)]
pub struct NetLog {
    /// Addresses that a page of the site asked for, or went to, and names that it had looked up.
    pub by_page: Vec<String>,
    /// Origins that the browser asked for by itself: its updates, its clock, its account.
    pub by_browser: BTreeSet<String>,
}

impl NetLog {
    /// Reads the log that a browser has left; `site` is the site's origin.
    pub fn read(log: &Path, site: &str) -> Result<NetLog> {
        let text = fs::read_to_string(log).map_err(Failure::unreachable)?;
        let log: Value = serde_json::from_str(&text).map_err(Failure::unreachable)?;
        Ok(NetLog::of(&log, site))
    }

    fn of(log: &Value, site: &str) -> NetLog {
        let kind = |name: &str| log["constants"]["logEventTypes"][name].as_u64();
        let (request, lookup) = (
            kind("URL_REQUEST_START_JOB"),
            kind("HOST_RESOLVER_MANAGER_REQUEST"),
        );
        // Keys of isolation name a site without its port.
        let name = site.rsplit_once(':').map_or(site, |(name, _)| name);
        let mut found = NetLog::default();
        for event in log["events"].as_array().into_iter().flatten() {
            let (kind, told) = (event["type"].as_u64(), &event["params"]);
            let text = |name: &str| told[name].as_str().unwrap_or_default();
            let (what, key) = if kind == request && kind.is_some() {
                (text("url"), text("network_isolation_key"))
            } else if kind == lookup && kind.is_some() {
                (text("host"), text("network_anonymization_key"))
            } else {
                continue;
            };
            // The end of one has no address.
            if what.is_empty() {
                continue;
            }
            if text("initiator") == site || key.split(' ').any(|part| part == name) {
                found.by_page.push(what.to_owned());
            } else {
                let origin: Vec<&str> = what.splitn(4, '/').take(3).collect();
                found.by_browser.insert(origin.join("/"));
            }
        }
        found
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn what_a_page_asks_is_told_from_what_the_browser_asks() {
        let log = json!({
            "constants": { "logEventTypes": { "URL_REQUEST_START_JOB": 7, "HOST_RESOLVER_MANAGER_REQUEST": 8 } },
            "events": [
                { "type": 7, "params": { "url": "http://localhost:1/a", "initiator": "not an origin",
                    "network_isolation_key": "http://localhost http://localhost" } },
                { "type": 7, "params": { "net_error": -105 } },
                { "type": 7, "params": { "url": "https://else.example/", "initiator": "http://localhost:1",
                    "network_isolation_key": "https://else.example https://else.example" } },
                { "type": 8, "params": { "host": "https://looked.example",
                    "network_anonymization_key": "http://localhost same_site" } },
                { "type": 7, "params": { "url": "https://update.example/b?c", "initiator": "not an origin",
                    "network_isolation_key": "null null" } },
                { "type": 9, "params": { "url": "https://other.example/" } },
            ],
        });
        let found = NetLog::of(&log, "http://localhost:1");
        let page = [
            "http://localhost:1/a",
            "https://else.example/",
            "https://looked.example",
        ];
        assert_eq!(found.by_page, page);
        assert_eq!(
            found.by_browser.into_iter().collect::<Vec<_>>(),
            ["https://update.example"]
        );
    }
}
