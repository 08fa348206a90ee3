//! `jalon run`: the service. Telegram and Matrix in and out, reminders, the control socket, a health page.
//!
//! The application works on a thread of its own (`worker`); here are the loops around it: polling,
//! sending, answering operators, stopping.

mod backups;
pub mod health;
pub mod worker;

use std::path::Path;
use std::sync::mpsc::{Sender, channel};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use jalon::adapters::entropy::OsEntropy;
#[cfg(feature = "matrix")]
use jalon::adapters::matrix::Matrix;
use jalon::adapters::store::MemoryStore;
use jalon::adapters::telegram::pace::Pace;
use jalon::adapters::telegram::webhook::{self, Take};
use jalon::adapters::telegram::{Polled, Telegram, TelegramError};
use jalon::app::config::{self, Config, Intake, StoreUrl};
use jalon::app::{App, Content};
use jalon::engine::case::Intent;
use jalon::ports::channel::{Act, Channel, DeliveryError, Outgoing, Receipt, Recipient, Refusal};
use jalon::ports::store::Store;
use tokio::sync::{mpsc, oneshot};

use crate::cli::cases::{self, System};
use crate::cli::failure::Failure;
#[cfg(feature = "matrix")]
use crate::cli::matrix;
use crate::cli::{content, control, open_store, socket};
use backups::Backups;
use health::{Health, Noted};
use worker::{Ask, Service};

/// The name of the channel on the health page.
const TELEGRAM: &str = "telegram";
/// Waits between tries while Telegram cannot be reached: from this, doubling, to that.
const FIRST_WAIT: Duration = Duration::from_secs(1);
const LONGEST_WAIT: Duration = Duration::from_secs(60);
/// How long Telegram may not know the token before the service ends: one is renewed, or a proxy answers for it.
const TOKEN_PATIENCE: Duration = Duration::from_secs(10 * 60);
/// Time for sendings under way when the service stops.
const FAREWELL: Duration = Duration::from_secs(20);

/// Runs until it is told to stop.
pub fn run(file: &Path) -> Result<(), Failure> {
    tracing_subscriber::fmt()
        .with_env_filter(
            tracing_subscriber::EnvFilter::try_from_default_env()
                .unwrap_or_else(|_| tracing_subscriber::EnvFilter::new("jalon=info")),
        )
        .with_writer(std::io::stderr)
        .init();
    // The usual report of a panic may quote what a person wrote; the place is enough to find the fault.
    std::panic::set_hook(Box::new(|panic| {
        let place = panic.location().map_or("an unknown place".to_owned(), ToString::to_string);
        tracing::error!(place, "a fault of the program");
    }));
    let config = cases::config(file)?;
    let Some(telegram) = config.telegram.clone() else {
        return Err(Failure::misuse(format!(
            "could not start: {} has no [telegram] section. Without a messenger, talk in the terminal: jalon chat",
            file.display()
        )));
    };
    let bot = Telegram::new(&token(&telegram)?, &telegram.api_url)
        .map_err(|error| Failure::misuse(format!("could not use telegram.api-url: {error}")))?;
    // Opened once here, so that what is wrong is said before anything starts.
    let mut app = open(&config)?;
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()
        .map_err(|error| Failure::outside(format!("could not start the runtime: {error}")))?;
    let rooms = runtime.block_on(rooms(&config, &mut app))?;
    runtime.block_on(serve(config, telegram, bot, rooms, app))
}

/// The token, from its file or the environment; never from the configuration itself.
fn token(telegram: &config::Telegram) -> Result<String, Failure> {
    let token = match (&telegram.token_file, std::env::var("JALON_TELEGRAM_TOKEN")) {
        (_, Ok(token)) => token,
        (Some(file), Err(_)) if is_token(&file.to_string_lossy()) && !file.exists() => {
            return Err(Failure::misuse(
                "could not start: the token itself stands in telegram.token-file. Put it into a file that only the \
                 service can read, name that file there, and ask @BotFather for a new token if others read the old one",
            ));
        }
        (Some(file), Err(_)) => secret(file)?,
        (None, Err(_)) => {
            return Err(Failure::misuse(
                "could not start: no token. Set telegram.token-file to a file with the token that @BotFather gave",
            ));
        }
    };
    let token = token.trim().to_owned();
    if is_token(&token) {
        Ok(token)
    } else {
        Err(Failure::misuse("could not start: this is no token of a bot. It looks like 123456:ABC…; ask @BotFather"))
    }
}

/// Whether this looks like what @BotFather gives.
fn is_token(text: &str) -> bool {
    text.split_once(':').is_some_and(|(id, rest)| id.bytes().all(|b| b.is_ascii_digit()) && rest.len() > 5)
}

fn secret(file: &Path) -> Result<String, Failure> {
    open_store::warn_if_shared(file);
    std::fs::read_to_string(file).map_err(|error| {
        Failure::misuse(format!("could not read {}: {error}. It must be readable by this user alone", file.display()))
    })
}

/// The application on its store.
fn open(config: &Config) -> Result<App, Failure> {
    let content = content::load(&content::centre(config)?, &config.settings())?;
    let store: Box<dyn Store> = if config.store.url == StoreUrl::Memory {
        Box::new(MemoryStore::new())
    } else {
        let place = cases::place(config)?;
        open_store::open(&place.folder, &cases::key(&place)?, place.backups.as_deref())?
    };
    // Without rooms for advisers, who waits is shown by `jalon cases --waiting`.
    Ok(App::new(content, store, Box::new(System), Box::new(OsEntropy))
        .with_role_channel(config.matrix.is_some())
        .with_limit(config.limits.per_person))
}

/// The advisers' rooms, and what speaks there.
#[cfg(feature = "matrix")]
type Rooms = Option<(matrix::desk::Desk, Matrix)>;
#[cfg(not(feature = "matrix"))]
type Rooms = Option<()>;

#[cfg(feature = "matrix")]
async fn rooms(config: &Config, app: &mut App) -> Result<Rooms, Failure> {
    if config.matrix.is_none() {
        return Ok(None);
    }
    let salt = matrix::service::salt(app)?;
    let Some(desk) = matrix::desk::Desk::of(config, app.content(), salt)? else { return Ok(None) };
    let matrix = desk.open().await?;
    Ok(Some((desk, matrix)))
}

#[cfg(not(feature = "matrix"))]
async fn rooms(config: &Config, _app: &mut App) -> Result<Rooms, Failure> {
    match config.matrix {
        Some(_) => Err(Failure::misuse("could not start: this jalon was built without Matrix, and [matrix] is set")),
        None => Ok(None),
    }
}

/// What sends to advisers, and the task that listens to them.
type Attended = (Option<Arc<dyn Channel>>, Option<tokio::task::JoinHandle<()>>);

#[cfg(feature = "matrix")]
fn attend(rooms: Rooms, asks: &Sender<Ask>, health: &Noted) -> Attended {
    let Some((desk, matrix)) = rooms else { return (None, None) };
    let listening = tokio::spawn(matrix::service::listen(desk, matrix.clone(), asks.clone(), health.clone()));
    (Some(Arc::new(matrix)), Some(listening))
}

#[cfg(not(feature = "matrix"))]
fn attend(_rooms: Rooms, _asks: &Sender<Ask>, _health: &Noted) -> Attended {
    (None, None)
}

async fn serve(
    config: Config,
    telegram: config::Telegram,
    bot: Telegram,
    rooms: Rooms,
    app: App,
) -> Result<(), Failure> {
    let (asks, asked) = channel();
    let (out, outgoing) = mpsc::unbounded_channel();
    let backups = Backups::of(&config);
    let backup = backups.as_ref().and_then(Backups::last);
    let health: Noted = Arc::new(Mutex::new(Health { backup, ..Health::default() }));
    let menus = menus(app.content());
    let reopened = config.clone();
    let service = Service {
        open: Box::new(move || open(&reopened)),
        asks: asked,
        out,
        limit: config.limits.in_flight.max(1),
        backups,
        health: health.clone(),
    };
    let worker = std::thread::Builder::new()
        .name("jalon-app".into())
        .spawn(move || service.work(app))
        .map_err(|error| Failure::outside(format!("could not start the application's thread: {error}")))?;
    if config.store.url != StoreUrl::Memory {
        answer_operators(&cases::place(&config)?.folder, asks.clone())?;
    }
    if let Some(page) = &config.health {
        tokio::spawn(health::show(listener(&page.listen, "health.listen").await?, health.clone()));
    }
    let (advisers, listening) = attend(rooms, &asks, &health);
    let channels = Channels { candidates: Arc::new(bot.clone()), advisers };
    let sending =
        tokio::spawn(send_all(channels, Pace::new(telegram.per_second, telegram.per_chat), outgoing, asks.clone()));
    let receiving = receive(&telegram, &bot, &menus, &asks, &health);
    let ended = tokio::select! {
        ended = receiving => ended,
        () = told_to_stop() => Ok(()),
        () = gone(&asks) => Ok(()),
    };
    tracing::info!("stopping: no more messages are taken; those under way are finished");
    if let Some(listening) = listening {
        listening.abort();
    }
    let _ = asks.send(Ask::Stop);
    drop(asks);
    let farewell = tokio::time::timeout(FAREWELL, tokio::task::spawn_blocking(move || worker.join())).await;
    sending.abort();
    match farewell {
        Ok(Ok(Ok(worked))) => ended.and(worked),
        Ok(Ok(Err(_))) => Err(Failure::outside(
            "the application stopped by a fault of its own; everything that was acknowledged is in the store. Start it \
             again, and report the place that the log names",
        )),
        _ => ended,
    }
}

/// Ends when the application's thread no longer listens.
async fn gone(asks: &Sender<Ask>) {
    loop {
        tokio::time::sleep(Duration::from_secs(5)).await;
        let (reply, _) = oneshot::channel();
        if asks.send(Ask::Receive(Vec::new(), reply)).is_err() {
            return;
        }
    }
}

async fn told_to_stop() {
    use tokio::signal::unix::{SignalKind, signal};
    match signal(SignalKind::terminate()) {
        Ok(mut term) => {
            tokio::select! {
                _ = term.recv() => {}
                _ = tokio::signal::ctrl_c() => {}
            }
        }
        Err(_) => drop(tokio::signal::ctrl_c().await),
    }
}

/// The command menu of each language: command and words.
fn menus(content: &Content) -> Vec<(String, Vec<(String, String)>)> {
    use jalon::engine::effect::Line;
    let menu = |language: &jalon::dialogue::Language| {
        let commands = Intent::ALL.iter().filter_map(|(_, word)| {
            let id = format!("common-intent-{word}");
            let has = content.texts.has(language, &id, Some("command"));
            has.then(|| {
                let command = content.texts.line(language, &Line::new(&*id).attribute("command"));
                (command, content.texts.line(language, &Line::new(id)))
            })
        });
        (language.0.clone(), commands.collect())
    };
    content.world.languages.iter().map(menu).collect()
}

async fn receive(
    telegram: &config::Telegram,
    bot: &Telegram,
    menus: &[(String, Vec<(String, String)>)],
    asks: &Sender<Ask>,
    health: &Noted,
) -> Result<(), Failure> {
    greet(bot, health).await?;
    let everybody = menus.first().map(|(_, commands)| (None, commands));
    for (language, commands) in
        everybody.into_iter().chain(menus.iter().map(|(tag, commands)| (Some(tag.as_str()), commands)))
    {
        if let Err(error) = bot.set_commands(language, commands).await {
            tracing::warn!(%error, ?language, "the command menu was not set; it is tried again at the next start");
        }
    }
    if telegram.mode == Intake::Webhook {
        by_webhook(telegram, bot, asks, health).await
    } else {
        by_polling(bot, asks, health).await
    }
}

/// Waits until Telegram answers, and says so. A token that is not one of a bot ends it.
async fn greet(bot: &Telegram, health: &Noted) -> Result<(), Failure> {
    let mut wait = FIRST_WAIT;
    loop {
        match bot.check().await {
            Ok(name) => {
                health::heard(health, TELEGRAM);
                tracing::info!(bot = name, "Telegram answers");
                return Ok(());
            }
            Err(TelegramError::Token) => {
                return Err(Failure::misuse(
                    "could not start: Telegram does not know this token. Copy it again from @BotFather into the token \
                     file",
                ));
            }
            Err(error) => {
                health::failed(health, TELEGRAM);
                tracing::warn!(%error, again_in_secs = wait.as_secs(), "Telegram cannot be used yet; reminders wait in the store");
                tokio::time::sleep(wait).await;
                wait = (wait * 2).min(LONGEST_WAIT);
            }
        }
    }
}

async fn by_polling(bot: &Telegram, asks: &Sender<Ask>, health: &Noted) -> Result<(), Failure> {
    if let Err(error) = bot.delete_webhook().await {
        tracing::warn!(%error, "an earlier webhook could not be removed");
    }
    let mut offset = None;
    let mut wait = FIRST_WAIT;
    let mut unknown: Option<Instant> = None;
    loop {
        match bot.poll(offset).await {
            Ok(polled) => {
                health::heard(health, TELEGRAM);
                (wait, unknown) = (FIRST_WAIT, None);
                // Acknowledged only once it is durable: the next poll carries the offset.
                if take(asks, &polled).await.is_ok() {
                    offset = polled.next.or(offset);
                    let bot = bot.clone();
                    tokio::spawn(async move { bot.acknowledge(&polled).await });
                } else {
                    tokio::time::sleep(FIRST_WAIT).await;
                }
            }
            Err(TelegramError::Token) if unknown.get_or_insert_with(Instant::now).elapsed() >= TOKEN_PATIENCE => {
                return Err(Failure::misuse(
                    "Telegram does not know this token any more. Put the new one into the token file",
                ));
            }
            Err(error) => {
                health::failed(health, TELEGRAM);
                let pause = if let TelegramError::Again(asked) = &error { wait.max(*asked) } else { wait };
                tracing::warn!(%error, again_in_secs = pause.as_secs(), "no messages could be received");
                tokio::time::sleep(pause.min(LONGEST_WAIT)).await;
                wait = (wait * 2).min(LONGEST_WAIT);
            }
        }
    }
}

async fn by_webhook(
    telegram: &config::Telegram,
    bot: &Telegram,
    asks: &Sender<Ask>,
    health: &Noted,
) -> Result<(), Failure> {
    let (Some(url), Some(file)) = (&telegram.webhook_url, &telegram.webhook_secret_file) else {
        return Err(Failure::misuse(
            "could not start: webhook mode needs telegram.webhook-url and telegram.webhook-secret-file",
        ));
    };
    let text = secret(file)?;
    let secret = webhook::secret_of(&text).map_err(|why| {
        Failure::misuse(format!(
            "could not start: the secret in {} (telegram.webhook-secret-file) cannot be used: {why}. Make one: openssl \
             rand -hex 32",
            file.display()
        ))
    })?;
    let secret = secret.to_owned();
    let listener = listener(&telegram.listen, "telegram.listen").await?;
    bot.set_webhook(url, &secret)
        .await
        .map_err(|error| Failure::outside(format!("could not set the webhook {url}: {error}")))?;
    let (asks, bot_looked_after, bot) = (asks.clone(), bot, bot.clone());
    let taker: Take = Arc::new(move |polled| {
        let (asks, bot) = (asks.clone(), bot.clone());
        Box::pin(async move {
            take(&asks, &polled).await?;
            tokio::spawn(async move { bot.acknowledge(&polled).await });
            Ok(())
        })
    });
    let served = axum::serve(listener, webhook::router(&secret, taker));
    tokio::select! {
        ended = served => ended.map_err(|error| Failure::outside(format!("the webhook stopped: {error}"))),
        never = look_after(bot_looked_after, health) => match never {},
    }
}

/// A webhook is silent while nobody writes: whether Telegram can be reached is asked.
async fn look_after(bot: &Telegram, health: &Noted) -> std::convert::Infallible {
    loop {
        match bot.check().await {
            Ok(_) => health::heard(health, TELEGRAM),
            Err(_) => health::failed(health, TELEGRAM),
        }
        tokio::time::sleep(LONGEST_WAIT).await;
    }
}

async fn listener(address: &str, key: &str) -> Result<tokio::net::TcpListener, Failure> {
    tokio::net::TcpListener::bind(address).await.map_err(|error| {
        Failure::misuse(format!("could not listen on {address} ({key}): {error}. Is another program there?"))
    })
}

/// Hands a batch to the application and waits until it is durable.
async fn take(asks: &Sender<Ask>, polled: &Polled) -> Result<(), ()> {
    if polled.unreadable > 0 {
        tracing::warn!(count = polled.unreadable, "updates of a kind that this version does not know were passed over");
    }
    let (done, durable) = oneshot::channel();
    asks.send(Ask::Receive(polled.inbounds.clone(), done)).map_err(drop)?;
    durable.await.map_err(drop)?.map_err(drop)
}

/// Where deliveries go.
#[derive(Clone)]
struct Channels {
    candidates: Arc<dyn Channel>,
    /// The application gives nothing for advisers when nobody listens there.
    advisers: Option<Arc<dyn Channel>>,
}

impl Channels {
    async fn send(&self, one: &Outgoing) -> Result<Receipt, DeliveryError> {
        match (&one.to, &self.advisers) {
            (Recipient::Candidate(_), _) => self.candidates.send(one).await,
            (Recipient::Case(_) | Recipient::Role(_), Some(advisers)) => advisers.send(one).await,
            (Recipient::Case(_) | Recipient::Role(_), None) => Err(DeliveryError::Refused(Refusal::Address)),
        }
    }
}

/// Sends many at once; the outbox gives one at a time for each address.
async fn send_all(channels: Channels, pace: Pace, mut outgoing: mpsc::UnboundedReceiver<Outgoing>, asks: Sender<Ask>) {
    let pace = Arc::new(Mutex::new(pace));
    let origin = Instant::now();
    while let Some(one) = outgoing.recv().await {
        let (channels, asks, pace) = (channels.clone(), asks.clone(), pace.clone());
        tokio::spawn(async move {
            wait_turn(&pace, &one, origin).await;
            let result = channels.send(&one).await;
            // The application is gone only when the service ends.
            let _ = asks.send(Ask::Delivered(one.id, result));
        });
    }
}

/// Telegram's limits count messages; closing buttons and deleting are free.
async fn wait_turn(pace: &Mutex<Pace>, one: &Outgoing, origin: Instant) {
    let chat = match (&one.to, &one.act) {
        (Recipient::Candidate(address), Act::Send { .. }) => address.place.0.parse::<i64>().ok(),
        _ => None,
    };
    let Some(chat) = chat else { return };
    loop {
        let now = origin.elapsed();
        let taken = pace.lock().map_or(Ok(()), |mut pace| pace.take(chat, one.haste, now));
        match taken {
            Ok(()) => return,
            Err(wait) => tokio::time::sleep(wait).await,
        }
    }
}

/// One thread for each visitor of the control socket; there are few.
fn answer_operators(folder: &Path, asks: Sender<Ask>) -> Result<(), Failure> {
    let listener = socket::listen(folder)?;
    std::thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            let asks = asks.clone();
            std::thread::spawn(move || {
                let ended = socket::serve(stream, |request| {
                    let (reply, replied) = channel();
                    let lost = || control::Reply::Failed("the service is stopping".into());
                    match asks.send(Ask::Control(request, reply)) {
                        Ok(()) => replied.recv().unwrap_or_else(|_| lost()),
                        Err(_) => lost(),
                    }
                });
                if let Err(error) = ended {
                    tracing::debug!(%error, "a visitor of the control socket left early");
                }
            });
        }
    });
    Ok(())
}
