//! The dialogue in Redis.

use peer_teloxide::{bot, env, run};
use teloxide::dispatching::dialogue::{RedisStorage, serializer::Json};

#[tokio::main]
async fn main() {
    let storage = RedisStorage::open(&env("BENCH_REDIS"), Json).await.expect("the Redis storage does not open");
    run(bot(), storage).await;
}
