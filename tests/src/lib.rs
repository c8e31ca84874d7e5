//! The harness of everything that is tested across rooms: processes, browsers, mirrors, recorded traffic.
//!
//! Tests read as sentences; what they arrange stands here. Everything listens on loopback, every process is ended
//! by its id, every browser has its own profile.

pub mod answers;
pub mod aria;
pub mod attacks;
pub mod browser;
pub mod decoy;
pub mod faulty;
pub mod files;
pub mod form;
pub mod hearing;
pub mod hostile;
pub mod journeys;
pub mod judges;
pub mod leaving;
pub mod letters;
pub mod mirror;
pub mod paths;
pub mod places;
pub mod profile;
pub mod programs;
pub mod recorder;
pub mod relay_process;
pub mod stores;
pub mod typing;
pub mod voices;
pub mod walk;
pub mod weather;
pub mod words;
