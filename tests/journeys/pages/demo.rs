//! The demonstration.

use crate::{device::Device, stage::Site};

/// Looks at the demonstration, and goes to its register.
#[track_caller]
pub fn register(device: &Device, site: &Site) {
    device.open(site, "/");
    device.press_test("way-demo");
    device.text_at("demo-banner");
    device.go("nav-register");
    device.text_of("//main//a[contains(@class, 'row-link')]");
}
