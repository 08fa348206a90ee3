//! The dialogue in SQLite.

use peer_teloxide::{bot, env, run};
use teloxide::dispatching::dialogue::{SqliteStorage, serializer::Json};

#[tokio::main]
async fn main() {
    let folder = env("BENCH_STATE");
    std::fs::create_dir_all(&folder).expect("BENCH_STATE cannot be created");
    let storage = SqliteStorage::open(&format!("{folder}/dialogues.sqlite"), Json)
        .await
        .expect("the SQLite storage does not open");
    run(bot(), storage).await;
}
