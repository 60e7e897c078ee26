use crate::app::prelude::*;

/// Drawings of 24 by 24, in lines.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Icon {
    Report,
    Inbox,
    Register,
    Exchange,
    Find,
    More,
    Home,
    Mine,
    Members,
    Verify,
    Device,
    Integrity,
    Join,
    Start,
    Demo,
    Check,
    Warning,
    Info,
    Close,
    Camera,
    Clip,
    Save,
    Share,
    Offline,
    Online,
    Clock,
    Copy,
    Next,
    Phone,
    Mail,
}

impl Icon {
    const fn path(self) -> &'static str {
        match self {
            Icon::Report => "M4 20h4L19 9l-4-4L4 16zM13 7l4 4M13 20h7",
            Icon::Inbox => "M4 13 6.5 5h11L20 13v6H4zM4 13h5l1.5 3h3L15 13h5",
            Icon::Register => "M5 4h14v16H5zM9 4v16M12 9h4M12 13h4",
            Icon::Exchange => "M4 8h14l-4-4M20 16H6l4 4",
            Icon::Find => {
                "M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13zM15.300 15.300 20.500 20.5"
            }
            Icon::More => "M5 12h.01M12 12h.01M19 12h.01",
            Icon::Home => "M4 11.5 12 4l8 7.5V20h-5v-5H9v5H4z",
            Icon::Mine => "M6 3h9l4 4v14H6zM14 3v5h5M9 13h6M9 17h6",
            Icon::Members => {
                "M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zM2.5 20c.5-4 3-6 6.5-6s6 2 6.5 6M16 4.5a3.5 3.5 0 0 1 0 6.5M18 14.5c2 .8 3.2 2.6 3.5 5.5"
            }
            Icon::Verify => "M12 3 5 6v5c0 5 3 8 7 10 4-2 7-5 7-10V6zM9 12l2.2 2.200L15.5 10",
            Icon::Device => "M7 2.500h10v19H7zM11 18.500h2",
            Icon::Integrity => {
                "M9.5 7.5 7 10a3.5 3.5 0 0 0 5 5l1.500-1.500M14.5 16.500 17 14a3.5 3.5 0 0 0-5-5l-1.500 1.500M10 14l4-4"
            }
            Icon::Join => "M14 4h5v16h-5M4 12h10M10 8l4 4-4 4",
            Icon::Start => "M12 5v14M5 12h14",
            Icon::Demo => {
                "M2.5 12c2.5-4.5 5.5-6.5 9.5-6.5s7 2 9.5 6.5c-2.5 4.5-5.5 6.5-9.5 6.5S5 16.5 2.5 12zM12 15a3 3 0 1 0 0-6 3 3 0 0 0 0 6z"
            }
            Icon::Check => "M4.5 12.5 10 18 19.5 7",
            Icon::Warning => "M12 4 2.8 20h18.400zM12 10v4.500M12 17.300h.01",
            Icon::Info => "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 11v5.500M12 7.700h.01",
            Icon::Close => "M6 6l12 12M18 6 6 18",
            Icon::Camera => {
                "M4 7.500h4L9.5 5h5L16 7.500h4V19H4zM12 16.5a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7z"
            }
            Icon::Clip => {
                "M20 11.5 12 19.500a5 5 0 0 1-7-7l8.5-8.500a3.3 3.3 0 0 1 4.7 4.700L9.7 17.200a1.6 1.6 0 0 1-2.4-2.400L14.5 7.5"
            }
            Icon::Save => "M12 4v11M7.5 11 12 15.5 16.5 11M4 20h16",
            Icon::Share => "M12 15V4M7.5 8 12 3.5 16.5 8M5 12v8h14v-8",
            Icon::Offline => {
                "M3 3l18 18M5 12a10 10 0 0 1 4-2.400M2 8.500a14 14 0 0 1 4-2.600M10.5 5a14 14 0 0 1 11.5 3.500M15 9.800A10 10 0 0 1 19 12M8.5 15.500a5 5 0 0 1 7 0M12 19h.01"
            }
            Icon::Online => {
                "M2 8.500a14 14 0 0 1 20 0M5 12a10 10 0 0 1 14 0M8.5 15.500a5 5 0 0 1 7 0M12 19h.01"
            }
            Icon::Clock => "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 7v5.500l3.5 2",
            Icon::Copy => "M9 9h11v11H9zM5 15H4V4h11v1",
            Icon::Next => "M9 5l7 7-7 7",
            Icon::Mail => "M3.5 5.5h17v13h-17zM4 6.5l8 6.5 8-6.5",
            Icon::Phone => {
                "M6 3h3.500l1.5 5-2.2 1.600a11 11 0 0 0 5.6 5.600L16 13l5 1.500V18c0 1.7-1.3 3-3 3A15 15 0 0 1 3 6c0-1.7 1.3-3 3-3z"
            }
        }
    }
}

/// A drawing beside words; never the only signal.
#[component]
pub fn Drawing(
    /// Which.
    icon: Icon,
) -> impl IntoView {
    view! {
        <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
            <path d=icon.path() />
        </svg>
    }
}
