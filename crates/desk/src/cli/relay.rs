//! What `list` and `fetch` share: the relay, and a look at the two clocks.

use i18n::msg;
use wire::Day;

use super::{Desk, Failure, args, today};
use crate::relay_client::{Address, RelayClient};

/// Days by which clocks may differ without a word: time zones, and the moment around midnight.
const CLOCKS_MAY_DIFFER: u64 = 1;

/// A client of the relay that the command line names.
pub(super) fn client(args: &args::Relay) -> Result<RelayClient, Failure> {
    let address = Address::parse(&args.relay, args.origin.as_deref(), args.insecure_http)?;
    Ok(RelayClient::new(address))
}

/// Says so if this computer's clock and the relay's differ. No more than that: either may be wrong.
pub(super) fn compare_clocks(desk: &mut Desk, relay: Day) -> Result<(), Failure> {
    let here = today()?;
    if here.since(relay).unsigned_abs() <= CLOCKS_MAY_DIFFER {
        return Ok(());
    }
    let days = [("relay", relay.to_string().into()), ("here", here.to_string().into())];
    let text = desk.words.say_with(msg::DESK_CLOCK_DIFFERS, &days);
    desk.say(&text)
}
