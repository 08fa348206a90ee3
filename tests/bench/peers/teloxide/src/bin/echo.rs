//! Answers every text with itself and stores nothing: the floor.

use peer_teloxide::{HandlerResult, bot};
use teloxide::prelude::*;

#[tokio::main]
async fn main() {
    // As in teloxide's examples/echo.rs, but with handlers, for the allowed updates to be the
    // dialogue's: messages only.
    let handler = Update::filter_message().branch(Message::filter_text().endpoint(echo));
    Dispatcher::builder(bot(), handler).enable_ctrlc_handler().build().dispatch().await;
}

async fn echo(bot: Bot, text: String, msg: Message) -> HandlerResult {
    bot.send_message(msg.chat.id, format!("(0) {text}")).await?;
    Ok(())
}
