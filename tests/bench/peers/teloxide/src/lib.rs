//! The six-question dialogue, the same for every storage.
//! Written after teloxide's `examples/dialogue.rs` and `examples/db_remember.rs`.

use std::{error::Error, fmt::Debug, sync::Arc};

use serde::{Deserialize, Serialize};
use teloxide::{dispatching::dialogue::Storage, prelude::*, utils::command::BotCommands};

const QUESTIONS: [&str; 6] = ["one", "two", "three", "four", "five", "six"];

pub type HandlerResult = Result<(), Box<dyn Error + Send + Sync>>;

#[derive(Clone, Default, Serialize, Deserialize)]
pub enum State {
    #[default]
    Start,
    Asked {
        answers: Vec<String>,
    },
}

#[derive(BotCommands, Clone)]
#[command(rename_rule = "lowercase")]
enum Command {
    Start,
}

pub fn bot() -> Bot {
    pretty_env_logger::init();
    let api = env("BENCH_API").parse().expect("BENCH_API is no URL");
    Bot::new(env("BENCH_TOKEN")).set_api_url(api)
}

pub fn env(name: &str) -> String {
    std::env::var(name).unwrap_or_else(|_| panic!("{name} is not set"))
}

pub async fn run<S>(bot: Bot, storage: Arc<S>)
where
    S: Storage<State> + Send + Sync + 'static,
    S::Error: Debug + Error + Send + Sync,
{
    let handler = Update::filter_message()
        .enter_dialogue::<Message, S, State>()
        .branch(dptree::entry().filter_command::<Command>().endpoint(start::<S>))
        .branch(
            Message::filter_text()
                .branch(dptree::case![State::Start].endpoint(no_dialogue))
                .branch(dptree::case![State::Asked { answers }].endpoint(answered::<S>)),
        );
    // The default distribution: one worker per chat, chats side by side.
    Dispatcher::builder(bot, handler)
        .dependencies(dptree::deps![storage])
        .enable_ctrlc_handler()
        .build()
        .dispatch()
        .await;
}

async fn start<S>(bot: Bot, dialogue: Dialogue<State, S>, msg: Message) -> HandlerResult
where
    S: Storage<State> + Send + Sync + 'static,
    S::Error: Debug + Error + Send + Sync,
{
    bot.send_message(msg.chat.id, question(0)).await?;
    dialogue.update(State::Asked { answers: Vec::new() }).await?;
    Ok(())
}

async fn answered<S>(
    bot: Bot,
    dialogue: Dialogue<State, S>,
    mut answers: Vec<String>,
    text: String,
    msg: Message,
) -> HandlerResult
where
    S: Storage<State> + Send + Sync + 'static,
    S::Error: Debug + Error + Send + Sync,
{
    answers.push(text);
    if answers.len() < QUESTIONS.len() {
        bot.send_message(msg.chat.id, question(answers.len())).await?;
        dialogue.update(State::Asked { answers }).await?;
    } else {
        let thanks = format!("(7) Thank you: {}", answers.join(", "));
        bot.send_message(msg.chat.id, thanks).await?;
        dialogue.exit().await?;
    }
    Ok(())
}

async fn no_dialogue(bot: Bot, msg: Message) -> HandlerResult {
    bot.send_message(msg.chat.id, "(0) Send /start").await?;
    Ok(())
}

fn question(asked: usize) -> String {
    format!("({}) Question {}", asked + 1, QUESTIONS[asked])
}
