/**
 * Runs one checker on a text in a process of its own and prints its timings as JSON. It is copied beside the checkers'
 * own packages before it runs, because they are no dependencies of this project.
 * Usage: node contenders.mjs NAME RUNS, beside the texts plan-0.txt to plan-RUNS.txt
 */
import { readFileSync } from 'node:fs';

const [, , name, runs] = process.argv;

/** Each answers a function that checks a whole text and gives the number of its messages. */
const contenders = {
  'write-good': async () => {
    const { default: writeGood } = await import('write-good');
    return (whole) => writeGood(whole).length;
  },
  alex: async () => {
    const { text: check } = await import('alex');
    return (whole) => check(whole).messages.length;
  },
  retext: async () => {
    const [{ unified }, english, equality, passive, simplify, readability, intensify, stringify] =
      await Promise.all([
        import('unified'),
        import('retext-english'),
        import('retext-equality'),
        import('retext-passive'),
        import('retext-simplify'),
        import('retext-readability'),
        import('retext-intensify'),
        import('retext-stringify'),
      ]);
    const processor = unified()
      .use(english.default)
      .use(equality.default)
      .use(passive.default)
      .use(simplify.default)
      .use(readability.default)
      .use(intensify.default)
      .use(stringify.default);
    return (whole) => processor.processSync(whole).messages.length;
  },
  textlint: async () => {
    const { createLinter } = await import('textlint');
    const { TextlintKernelDescriptor } = await import('@textlint/kernel');
    const rule = async (id) => {
      const module = await import(`textlint-rule-${id}`);
      return { ruleId: id, rule: module.default?.default ?? module.default ?? module };
    };
    const plugin = await import('@textlint/textlint-plugin-text');
    const descriptor = new TextlintKernelDescriptor({
      rules: await Promise.all(['write-good', 'alex', 'terminology', 'stop-words'].map(rule)),
      plugins: [{ pluginId: 'text', plugin: plugin.default?.default ?? plugin.default ?? plugin }],
      filterRules: [],
    });
    const linter = createLinter({ descriptor });
    // Its time grows faster than the text, so it is given the text in pieces of fifty lines.
    return async (whole) => {
      let messages = 0;
      for (const piece of whole.match(/(?:.*\n?){1,50}/g) ?? [])
        messages += (await linter.lintText(piece, 'plan.txt')).messages.length;
      return messages;
    };
  },
  'harper.js': async () => {
    const harper = await import('harper.js');
    const { binary } = await import('harper.js/binary');
    const linter = new harper.LocalLinter({ binary, dialect: harper.Dialect.British });
    await linter.setup();
    return async (whole) => (await linter.lint(whole)).length;
  },
};

const check = await contenders[name]();
const times = [];
let messages = 0;
for (let run = 0; run <= Number(runs); run++) {
  const text = readFileSync(`plan-${run}.txt`, 'utf8');
  const start = performance.now();
  messages = await check(text);
  times.push(performance.now() - start);
}
const [first, ...rest] = times;
process.stdout.write(JSON.stringify({ first, times: rest, messages }));
