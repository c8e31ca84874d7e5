//! Pictograms: our own drawings, given away under CC0 (public/LICENSE).
//!
//! One idea each, on a grid of 24 px, drawn with one line of 1.8 px and round ends; the style sheet sets line and colour.
//! No people in distress, no hands, no chains, nothing official. They stand beside words and never in their place, so
//! screen readers skip them.

use leptos::prelude::*;

/// A pictogram.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Icon {
    /// An arrow to where the line starts.
    Back,
    /// A bed: a place to sleep.
    Bed,
    /// A bottle: alcohol or drugs.
    Bottle,
    /// An open book: to read.
    Book,
    /// A boat on the water.
    Boat,
    /// Bricks: a building site.
    Bricks,
    /// A bus: transport.
    Bus,
    /// A calendar: days.
    Calendar,
    /// A walking stick: a body that needs more.
    Cane,
    /// A tick.
    Check,
    /// A kite: childhood.
    Child,
    /// A clock: time.
    Clock,
    /// A banknote: pay.
    Coin,
    /// A doctor's bag.
    Doctor,
    /// A sheet of paper.
    Document,
    /// A door, shut.
    Door,
    /// Three dots: something else.
    Dots,
    /// An eye: being seen.
    Eye,
    /// A warm bowl.
    Food,
    /// A globe: languages.
    Globe,
    /// A house.
    Home,
    /// The letter i in a circle: to know more.
    Info,
    /// A key.
    Key,
    /// A lawyer's case.
    Lawyer,
    /// A way out of a frame.
    Leave,
    /// An envelope: the letter.
    Letter,
    /// A lock: closed to others.
    Lock,
    /// A signpost: the mark of the site.
    Mark,
    /// A mobile phone.
    Mobile,
    /// The moon: at night.
    Moon,
    /// A struck circle: no.
    No,
    /// A passport: papers.
    Passport,
    /// A pencil: write.
    Pencil,
    /// People.
    People,
    /// One person.
    Person,
    /// A telephone: call.
    Phone,
    /// An aeroplane: travel.
    Plane,
    /// A plaster: the body was hurt.
    Plaster,
    /// A question mark: not sure.
    Question,
    /// An empty speech bubble: rather not say.
    Quiet,
    /// Two rings: marriage.
    Rings,
    /// A pair of scales: law, and what is right.
    Scales,
    /// A shield: safety.
    Shield,
    /// A loudspeaker: to hear.
    Sound,
    /// The sun, high: in the afternoon.
    Sun,
    /// The sun, rising: in the morning.
    Sunrise,
    /// The sun, setting: in the evening.
    Sunset,
    /// A speech bubble with words.
    Talk,
    /// A hammer: making and building.
    Tools,
    /// A tree: fields and woods.
    Tree,
    /// A woman.
    Woman,
}

impl Icon {
    /// Every pictogram.
    pub const ALL: &[Self] = &[
        Self::Back,
        Self::Bed,
        Self::Bottle,
        Self::Book,
        Self::Boat,
        Self::Bricks,
        Self::Bus,
        Self::Calendar,
        Self::Cane,
        Self::Check,
        Self::Child,
        Self::Clock,
        Self::Coin,
        Self::Doctor,
        Self::Document,
        Self::Door,
        Self::Dots,
        Self::Eye,
        Self::Food,
        Self::Globe,
        Self::Home,
        Self::Info,
        Self::Key,
        Self::Lawyer,
        Self::Leave,
        Self::Letter,
        Self::Lock,
        Self::Mark,
        Self::Mobile,
        Self::Moon,
        Self::No,
        Self::Passport,
        Self::Pencil,
        Self::People,
        Self::Person,
        Self::Phone,
        Self::Plane,
        Self::Plaster,
        Self::Question,
        Self::Quiet,
        Self::Rings,
        Self::Scales,
        Self::Shield,
        Self::Sound,
        Self::Sun,
        Self::Sunrise,
        Self::Sunset,
        Self::Talk,
        Self::Tools,
        Self::Tree,
        Self::Woman,
    ];

    /// The name that content files use: `scales`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Back => "back",
            Self::Bed => "bed",
            Self::Bottle => "bottle",
            Self::Book => "book",
            Self::Boat => "boat",
            Self::Bricks => "bricks",
            Self::Bus => "bus",
            Self::Calendar => "calendar",
            Self::Cane => "cane",
            Self::Check => "check",
            Self::Child => "child",
            Self::Clock => "clock",
            Self::Coin => "coin",
            Self::Doctor => "doctor",
            Self::Document => "document",
            Self::Door => "door",
            Self::Dots => "dots",
            Self::Eye => "eye",
            Self::Food => "food",
            Self::Globe => "globe",
            Self::Home => "home",
            Self::Info => "info",
            Self::Key => "key",
            Self::Lawyer => "lawyer",
            Self::Leave => "leave",
            Self::Letter => "letter",
            Self::Lock => "lock",
            Self::Mark => "mark",
            Self::Mobile => "mobile",
            Self::Moon => "moon",
            Self::No => "no",
            Self::Passport => "passport",
            Self::Pencil => "pencil",
            Self::People => "people",
            Self::Person => "person",
            Self::Phone => "phone",
            Self::Plane => "plane",
            Self::Plaster => "plaster",
            Self::Question => "question",
            Self::Quiet => "quiet",
            Self::Rings => "rings",
            Self::Scales => "scales",
            Self::Shield => "shield",
            Self::Sound => "sound",
            Self::Sun => "sun",
            Self::Sunrise => "sunrise",
            Self::Sunset => "sunset",
            Self::Talk => "talk",
            Self::Tools => "tools",
            Self::Tree => "tree",
            Self::Woman => "woman",
        }
    }

    /// The pictogram of this name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|icon| icon.name() == name)
    }

    /// Whether it points somewhere, and so turns round where lines start on the right.
    const fn turns(self) -> bool {
        matches!(self, Self::Back | Self::Leave)
    }

    /// Its line, as the `d` of an SVG path.
    pub const fn line(self) -> &'static str {
        match self {
            Self::Back => "M19 12H5M11 6l-6 6 6 6",
            Self::Bed => {
                "M3 5.5V19M3 15.5h18V19M21 15.5V13a3 3 0 0 0-3-3h-8v5.5M5 12a1.6 1.6 0 1 0 3.2 0a1.6 1.6 0 1 0-3.2 0"
            }
            Self::Bottle => "M10 3h4v4.5l2.5 3V21h-9V10.5l2.5-3z",
            Self::Book => {
                "M12 6.5C10 5 7 4.5 3.5 5v13.5c3.5-.5 6.5 0 8.5 1.5 2-1.5 5-2 8.5-1.5V5C17 4.5 14 5 12 6.5zM12 6.5V20"
            }
            Self::Boat => "M3.5 14.5h17l-2.5 4.5H6zM12 14.5V3.5l5.5 8H12M2.5 21.5h19",
            Self::Bricks => "M3 6.5h18v11H3zM3 12h18M12 6.5V12M8 12v5.5M16 12v5.5",
            Self::Bus => {
                "M6 4.5h12a2 2 0 0 1 2 2V17H4V6.5a2 2 0 0 1 2-2zM4 11.5h16M7 17v2.5M17 17v2.5M7.5 14.3v.01M16.5 14.3v.01"
            }
            Self::Calendar => "M4 6h16v14H4zM4 10.5h16M8 3.5V7M16 3.5V7",
            Self::Cane => "M9 21V6.5a3 3 0 0 1 6 0",
            Self::Check => "M5 12.5l4.5 4.5L19 7.5",
            Self::Child => "M12 2.5l6 6.5-6 8.5L6 9zM12 2.5v15M6 9h12M12 17.5c0 2.5 3.5 1.5 3.5 4",
            Self::Clock => "M3 12a9 9 0 1 0 18 0a9 9 0 1 0-18 0M12 7v5l3.5 2",
            Self::Coin => {
                "M5 6h14a2 2 0 0 1 2 2v8a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2V8a2 2 0 0 1 2-2zM9.4 12a2.6 2.6 0 1 0 5.2 0a2.6 2.6 0 1 0-5.2 0M6.2 12v.01M17.8 12v.01"
            }
            Self::Doctor => "M4 8h16v12H4zM9 8V5h6v3M12 11v6M9 14h6",
            Self::Document => "M6 3h8l4 4v14H6zM14 3v4h4M9 12h6M9 16h6",
            Self::Door => "M6 21V3.5h12V21M3.5 21h17M14.5 12.2v.01",
            Self::Dots => {
                "M5 12a1 1 0 1 0 2 0a1 1 0 1 0-2 0M11 12a1 1 0 1 0 2 0a1 1 0 1 0-2 0M17 12a1 1 0 1 0 2 0a1 1 0 1 0-2 0"
            }
            Self::Eye => {
                "M2.5 12c5-7.5 14-7.5 19 0-5 7.5-14 7.5-19 0zM9.2 12a2.8 2.8 0 1 0 5.6 0a2.8 2.8 0 1 0-5.6 0"
            }
            Self::Food => {
                "M3.5 12h17a8.5 8.5 0 0 1-5 7.5h-7a8.5 8.5 0 0 1-5-7.5zM9 8.5c-1.2-1.2 1.2-2.3 0-4M14 8.5c-1.2-1.2 1.2-2.3 0-4"
            }
            Self::Globe => {
                "M3 12a9 9 0 1 0 18 0a9 9 0 1 0-18 0M3 12h18M12 3c4.5 5 4.5 13 0 18M12 3c-4.5 5-4.5 13 0 18"
            }
            Self::Home => "M4 11l8-7 8 7M6 9.5V20h12V9.5M10 20v-5h4v5",
            Self::Info => "M3 12a9 9 0 1 0 18 0a9 9 0 1 0-18 0M12 11.5v5M12 7.7v.01",
            Self::Key => {
                "M4 15.5a3.7 3.7 0 1 0 7.4 0a3.7 3.7 0 1 0-7.4 0M10.3 12.8 19.5 3.5M16 7l3 3M13.3 9.8l2 2"
            }
            Self::Lawyer => "M4 8h16v11H4zM9 8V5.5h6V8M4 13h6M14 13h6M10 12h4v2.5h-4z",
            Self::Leave => "M13 4H6v16h7M10 12h11M17.5 8.5 21 12l-3.5 3.5",
            Self::Letter => {
                "M5 5.5h14a2 2 0 0 1 2 2v9a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2v-9a2 2 0 0 1 2-2zM3.5 7l8.5 6.5L20.5 7"
            }
            Self::Lock => "M6 11h12v9.5H6zM8.5 11V7.5a3.5 3.5 0 0 1 7 0V11M12 15v1.5",
            Self::Mark => "M12 3v18M6 5h11l3 3-3 3H6z",
            Self::Mobile => {
                "M8.5 2.5h7a1.5 1.5 0 0 1 1.5 1.5v16a1.5 1.5 0 0 1-1.5 1.5h-7A1.5 1.5 0 0 1 7 20V4a1.5 1.5 0 0 1 1.5-1.5zM11 18.5h2"
            }
            Self::Moon => "M20 14.5A8.5 8.5 0 1 1 9.5 4a7 7 0 0 0 10.5 10.5z",
            Self::No => "M3 12a9 9 0 1 0 18 0a9 9 0 1 0-18 0M5.7 5.7l12.6 12.6",
            Self::Passport => {
                "M7 3h10a2 2 0 0 1 2 2v14a2 2 0 0 1-2 2H7a2 2 0 0 1-2-2V5a2 2 0 0 1 2-2zM9 10a3 3 0 1 0 6 0a3 3 0 1 0-6 0M8.5 17h7"
            }
            Self::Pencil => "M4 20l1-5L16 4l4 4L9 19zM13.5 6.5l4 4",
            Self::People => {
                "M5.8 8.5a3.2 3.2 0 1 0 6.4 0a3.2 3.2 0 1 0-6.4 0M2.5 19.5c.8-4 3.2-5.3 6.5-5.3s5.7 1.3 6.5 5.3M15.5 5.6a3.2 3.2 0 0 1 0 5.8M18 14.8c1.9.7 3 2.2 3.5 4.7"
            }
            Self::Person => {
                "M8.2 8a3.8 3.8 0 1 0 7.6 0a3.8 3.8 0 1 0-7.6 0M4.5 20.5c1-4.5 4-6 7.5-6s6.5 1.5 7.5 6"
            }
            Self::Phone => {
                "M6 3h4l2 5-3 2a12 12 0 0 0 5 5l2-3 5 2v4a2 2 0 0 1-2 2A17 17 0 0 1 4 5a2 2 0 0 1 2-2z"
            }
            Self::Plane => {
                "M12 2.8c1 0 1.6 1.1 1.6 2.7v4.3l7 4.2v2l-7-2.1v4l2 1.5v1.8l-3.6-1-3.6 1v-1.8l2-1.5v-4l-7 2.1v-2l7-4.2V5.5c0-1.6.6-2.7 1.6-2.7z"
            }
            Self::Plaster => {
                "M4.7 14.3l9.6-9.6a3.54 3.54 0 0 1 5 5l-9.6 9.6a3.54 3.54 0 0 1-5-5zM8.7 10.3l5 5M10.3 8.7l5 5M12 12v.01"
            }
            Self::Question => {
                "M3 12a9 9 0 1 0 18 0a9 9 0 1 0-18 0M9.3 9.5a2.7 2.7 0 1 1 4.2 2.2c-1 .7-1.5 1.2-1.5 2.3M12 16.8v.01"
            }
            Self::Quiet => "M4 5h16v11h-9l-5 4v-4H4z",
            Self::Rings => "M3.5 13a5 5 0 1 0 10 0a5 5 0 1 0-10 0M10.5 13a5 5 0 1 0 10 0a5 5 0 1 0-10 0",
            Self::Scales => {
                "M12 3.5v17M7 20.5h10M5 7h14M5 7l-2.5 6.5a2.8 2.8 0 0 0 5 0zM19 7l-2.5 6.5a2.8 2.8 0 0 0 5 0z"
            }
            Self::Shield => "M12 3l7 3v5c0 5-3 8-7 10-4-2-7-5-7-10V6z",
            Self::Sound => {
                "M4 9.5v5h3.5l4.5 4v-13l-4.5 4zM15.5 9a4.2 4.2 0 0 1 0 6M18 6.5a7.8 7.8 0 0 1 0 11"
            }
            Self::Sun => {
                "M8 12a4 4 0 1 0 8 0a4 4 0 1 0-8 0M12 3v2M12 19v2M3 12h2M19 12h2M5.6 5.6 7 7M17 17l1.4 1.4M18.4 5.6 17 7M7 17l-1.4 1.4"
            }
            Self::Sunrise => "M3 18h18M7 18a5 5 0 0 1 10 0M12 3v6.5M9 6l3-3 3 3",
            Self::Sunset => "M3 18h18M7 18a5 5 0 0 1 10 0M12 3v6.5M9 6.5l3 3 3-3",
            Self::Talk => "M4 5h16v11h-9l-5 4v-4H4zM8 9h8M8 12.2h5",
            Self::Tools => "M4 4.5h10.5l3 3.5v2H4zM8.5 10v10.5h3.5V10",
            Self::Tree => "M12 3L5.5 12H9l-4 5.5h14L15 12h3.5zM12 17.5v4",
            Self::Woman => "M9 6a3 3 0 1 0 6 0a3 3 0 1 0-6 0M12 10.5l-4.5 8h9z",
        }
    }
}

/// A pictogram as inline SVG: no request, the colour of the words beside it, silent for screen readers.
#[component]
pub fn IconSvg(
    /// Which one.
    icon: Icon,
) -> impl IntoView {
    view! {
        <svg class=icon.turns().then_some("flip") viewBox="0 0 24 24" aria-hidden="true">
            <path d=icon.line()></path>
        </svg>
    }
}
