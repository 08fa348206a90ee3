//! The dialogue in memory.

use peer_teloxide::{State, bot, run};
use teloxide::dispatching::dialogue::InMemStorage;

#[tokio::main]
async fn main() {
    run(bot(), InMemStorage::<State>::new()).await;
}
