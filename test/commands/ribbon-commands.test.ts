import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ribbonCommandNames, ribbonCommands } from '../../src/commands/ribbon-commands';
import { SessionInTest } from '../taskpane/session-in-test';
import { findingAt, planTable, reviewOf } from '../taskpane/review-shown';

const root = join(__dirname, '../..');
const plan = planTable({ action: 'Action', who: 'Who' }, [
  { action: 'Health visitor to visit Ellie.', who: 'Health visitor' },
  { action: 'School to ring.', who: 'Tim Reed' },
]);
const reviewShown = reviewOf(
  [plan],
  [
    findingAt(plan, 1, 'action', 'Health visitor'),
    findingAt(plan, 1, 'action', 'Health visitor', { id: 'another on the same words' }),
    findingAt(plan, 1, 'who', 'Health visitor'),
    findingAt(plan, 2, 'action', 'School'),
  ],
);

const paneStays = () => Promise.resolve();
const commandsOn = (session: SessionInTest) => ribbonCommands(session, paneStays);

describe('the ribbon’s commands', () => {
  it('are those that the manifest and the keyboard shortcuts call by name', () => {
    const manifest = readFileSync(join(root, 'manifest.xml'), 'utf8');
    const inManifest = [...manifest.matchAll(/<FunctionName>(\w+)</g)].map(([, name]) => name);
    const { actions, shortcuts } = JSON.parse(readFileSync(join(root, 'assets/shortcuts.json'), 'utf8')) as {
      actions: { id: string }[];
      shortcuts: { action: string; key: { default: string } }[];
    };
    expect(inManifest).toEqual([...ribbonCommandNames]);
    expect(actions.map(({ id }) => id)).toEqual([...ribbonCommandNames]);
    expect(shortcuts.map(({ action }) => action)).toEqual([...ribbonCommandNames]);
    expect(new Set(shortcuts.map(({ key }) => key.default)).size).toBe(shortcuts.length);
  });

  it('check first where nothing was checked', async () => {
    const session = new SessionInTest();
    await commandsOn(session).CommentOnAll();
    await commandsOn(session).NextFinding();
    expect(session.asked).toEqual(['check', 'comment on all', 'check']);
  });

  it('check again what was checked, and show the pane', async () => {
    const session = new SessionInTest();
    session.set({ review: reviewShown });
    await ribbonCommands(session, () => {
      session.asked.push('show the pane');
      return Promise.resolve();
    }).CheckAgain();
    expect(session.asked).toEqual(['check', 'show the pane']);
  });

  it('wait for what is under way', async () => {
    const session = new SessionInTest();
    session.set({ review: reviewShown, phase: 'reading' });
    const done = commandsOn(session).RemoveOurComments();
    await Promise.resolve();
    expect(session.asked).toEqual([]);
    session.set({ phase: 'idle' });
    await done;
    expect(session.asked).toEqual(['remove our comments']);
  });

  it('go from finding to finding in reading order, passing those on the same words, and begin again', async () => {
    const session = new SessionInTest();
    session.set({ review: reviewShown });
    const places = new Map<string, string>();
    for (const { at, id } of reviewShown.findings) {
      const place = [at.table, at.row, at.column, at.paragraph, at.start].join('/');
      if (!places.has(place)) places.set(place, id);
    }
    const { NextFinding } = commandsOn(session);
    for (let step = 0; step <= places.size; step += 1) await NextFinding();
    const expected = [...places.values()].map((id) => `show ${id}`);
    expect(session.asked).toEqual([...expected, expected[0]]);
    expect(expected.length).toBeGreaterThan(1);
  });
});
