//! One constant per message of `locales/en`, written by `build.rs`: `home-title` is [`Msg`] `HOME_TITLE`.

use crate::Msg;

include!(concat!(env!("OUT_DIR"), "/msg.rs"));
