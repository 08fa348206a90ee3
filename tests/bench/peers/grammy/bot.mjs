// The six-question dialogue on grammY: the conversations plugin over its file storage.

import { conversations, createConversation } from "@grammyjs/conversations";
import { run, sequentialize } from "@grammyjs/runner";
import { FileAdapter } from "@grammyjs/storage-file";
import { Bot } from "grammy";

const QUESTIONS = ["one", "two", "three", "four", "five", "six"];

const bot = new Bot(process.env.BENCH_TOKEN, {
  client: { apiRoot: process.env.BENCH_API },
});

async function survey(conversation, ctx) {
  const answers = [];
  for (const [asked, name] of QUESTIONS.entries()) {
    await ctx.reply(`(${asked + 1}) Question ${name}`);
    const { message } = await conversation.waitFor("message:text");
    answers.push(message.text);
  }
  await ctx.reply(`(7) Thank you: ${answers.join(", ")}`);
}

// The runner handles updates side by side; a chat's own must keep their order.
bot.use(sequentialize((ctx) => String(ctx.chat?.id)));
bot.use(
  conversations({
    storage: {
      type: "key",
      version: 0,
      adapter: new FileAdapter({ dirName: process.env.BENCH_STATE }),
    },
  }),
);
// Ahead of the conversation, which would take the command for an answer.
bot.command("start", async (ctx, next) => {
  await ctx.conversation.exitAll();
  await next();
});
bot.use(createConversation(survey));
bot.command("start", (ctx) => ctx.conversation.enter("survey"));
bot.on("message:text", (ctx) => ctx.reply("(0) Send /start"));
// Without a handler the runner stops at the first error.
bot.catch(({ error }) => console.error(error));

const runner = run(bot, { runner: { fetch: { allowed_updates: ["message"] } } });
for (const signal of ["SIGINT", "SIGTERM"]) {
  process.once(signal, () => runner.isRunning() && runner.stop());
}
