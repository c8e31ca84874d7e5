//! Where and when, coarse on purpose: no address, no date, nothing about anybody's permit to be there.

use serde::{Deserialize, Serialize};
use zeroize::Zeroize;

use crate::choice::{Chosen, choices, one};
use crate::country::Country;

choices! {
    /// "What kind of place is it?"
    pub enum PlaceKind {
        /// A home: cleaning, cooking, caring.
        PrivateHome = "PrivateHome", "letter-place-home";
        /// A farm, a wood, a fishing ground on land.
        Farm = "Farm", "letter-place-farm";
        /// A factory or workshop.
        Factory = "Factory", "letter-place-factory";
        /// A building site, a mine.
        Construction = "Construction", "letter-place-construction";
        /// A restaurant, a hotel, a kitchen.
        Restaurant = "Restaurant", "letter-place-restaurant";
        /// A shop, a salon, a car wash.
        Shop = "Shop", "letter-place-shop";
        /// A place where sex is sold.
        SexIndustry = "SexIndustry", "letter-place-sex-industry";
        /// A boat or ship.
        Boat = "Boat", "letter-place-boat";
        /// On the street.
        Street = "Street", "letter-place-street";
        /// On the internet or by phone, such as in a place where people have to cheat others online.
        Online = "Online", "letter-place-online";
        /// Somewhere else.
        SomewhereElse = "Other", "letter-place-somewhere-else";
        /// She does not want to say.
        RatherNotSay = "RatherNotSay", "letter-place-rather-not-say", alone;
    }
}

choices! {
    /// "When was it?"
    pub enum Since {
        /// It goes on.
        Now = "Now", "letter-place-now";
        /// It ended, less than a year ago.
        PastYear = "PastYear", "letter-place-past-year";
        /// It ended longer ago.
        LongerAgo = "LongerAgo", "letter-place-longer-ago";
        /// She is not sure, or does not want to say.
        RatherNotSay = "RatherNotSay", "letter-place-when-rather-not-say";
    }
}

/// Where and when.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default)]
pub struct Place {
    /// The country.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub country: Option<Country>,
    /// Kinds of places.
    #[serde(skip_serializing_if = "Chosen::is_empty")]
    pub kinds: Chosen<PlaceKind>,
    /// When.
    #[serde(skip_serializing_if = "Option::is_none", with = "one")]
    pub when: Option<Since>,
}

impl Place {
    /// Whether she said nothing about it.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

impl Zeroize for Place {
    fn zeroize(&mut self) {
        *self = Self::default();
    }
}
