/**
 * The command line: commands, options, exit codes. The only folder that touches files, streams, the environment and the
 * clock. Exit codes: 0 done, 1 no guide made, 2 wrong usage, 70 a bug of ours.
 */

import yargs, { type Argv } from 'yargs';
import { buildCommand } from './build.js';
import { checkCommand } from './check.js';
import type { Command } from './command.js';
import { ejectCommand } from './eject.js';
import { explain } from './explain.js';
import { initCommand } from './init.js';
import { inspectCommand } from './inspect.js';
import { lintCommand } from './lint.js';
import { packsCommand } from './packs.js';
import { previewCommand } from './preview/index.js';
import { VERSION } from './project-root.js';
import { renderCommand } from './render.js';
import { openReporter } from './reporter.js';
import type { Streams } from './streams.js';
import { checkOptions, explainUsage, tidyArguments } from './usage.js';
import { WrongUsage } from './wrong-usage.js';

/** Whatever happens inside a command ends here as an exit code. */
export async function runCommandLine(argv: readonly string[], streams: Streams): Promise<number> {
  const outcome = { exitCode: 0 };
  const commands = [
    buildCommand,
    previewCommand,
    renderCommand,
    checkCommand,
    initCommand,
    packsCommand,
    ejectCommand,
    lintCommand,
    inspectCommand,
  ];
  let parser: Argv = yargs([...argv])
    // Before all else: yargs would take the language from the environment.
    .locale('en')
    .scriptName('study-guide')
    .usage('$0 COMMAND\n\nTurns one article into a study guide to print.');
  const add = (to: Argv, command: Command<never>): Argv =>
    to.command(
      command.name,
      command.summary,
      (own) => (command.subcommands ?? []).reduce(add, command.options(own)),
      async (options) => {
        checkOptions(options);
        outcome.exitCode = await runCommand(command, options as never, streams);
      },
    );
  for (const command of commands) parser = add(parser, command as Command<never>);
  try {
    await finish(parser, argv).parseAsync(tidyArguments(argv), {}, (_error, _parsed, output) => {
      if (output) streams.stdout.write(`${output}\n`);
    });
    return outcome.exitCode;
  } catch (error) {
    return explain(error, streams);
  }
}

/** What reports an error does not end well, whatever it made. */
async function runCommand<Options extends { readonly quiet?: boolean }>(
  command: Command<Options>,
  options: Options,
  streams: Streams,
): Promise<number> {
  const reporter = openReporter(streams, { quiet: options.quiet ?? command.quiet ?? false });
  try {
    const exitCode = await command.run(options, streams, reporter);
    return exitCode === 0 && reporter.count('error') > 0 ? 1 : exitCode;
  } finally {
    reporter.finish();
  }
}

/** What people come for, before the names of commands. */
const TASKS = `What do you want to do?
  make guides             build ARTICLE...; build --template NAME for one sheet, cards, words, the text alone
  say things once         init writes study-guide.yaml: school, logo, colours, fonts, paper
  change a question       preview ARTICLE --open, or write ARTICLE.edits.yaml; build prints it so
  sort into your themes   packs, packs new ARTICLE, packs check FILE
  change the looks        eject FILE, edit, build --templates FOLDER; lint FOLDER says what is wrong
  be sure                 check FILE.pdf --guide GUIDE.json`;

/** Text of `--help`, strictness, and what happens on wrong usage. */
function finish(parser: Argv, argv: readonly string[]): Argv {
  return (
    parser
      .demandCommand(1, 'Say what to do: build, preview, init, render, check, packs, eject, lint or inspect.')
      .strict()
      .recommendCommands()
      .help()
      .version(VERSION)
      .completion('completion', 'print a script that completes commands and options in the shell')
      .epilogue(TASKS)
      .alias('help', 'h')
      .wrap(110)
      .example('$0 build article.txt', 'both editions, into output/')
      .example('$0 build article.txt --edition student --paper letter', '')
      .example('$0 packs', 'the theme packs there are')
      .exitProcess(false)
      // `--format json article.txt` names one format and one file.
      .parserConfiguration({ 'greedy-arrays': false })
      .fail((message, error) => {
        if (error && error.name !== 'YError') throw error;
        throw new WrongUsage(explainUsage(message, argv));
      })
      .showHelpOnFail(false)
      .updateStrings({
        'Unknown argument: %s': { one: 'unknown option: %s', other: 'unknown options: %s' } as never,
      })
  );
}
