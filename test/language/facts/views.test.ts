import { viewTest } from '../../../src/language/facts/spoken-views';
import { headsAnyonesViews, headsViews } from '../../../src/language/facts/view-headings';

const child = viewTest('child', ['Leah Moss', 'Leah'], true);
const parent = viewTest('parent', ['Tanya Moss', 'Tanya']);

describe('views told in a sentence', () => {
  it.each([
    'Leah is clear she does not want to move school.',
    'In her session with Jo, Leah put her worry stones on “home” and “bedtime”.',
    'Leah’s wish is for everyone to stop shouting.',
    'When asked about the plan, Leah shrugged and said it was “whatever”.',
    'Leah gave mornings a 3.',
    'Leah rated bedtimes 4 out of 10.',
    'Leah’s top three: a lock on the door, toast, and Nan.',
    'Leah has asked to have her meetings after lunch.',
    'The thing that would help most, Leah thinks, is her own alarm.',
    'Leah chose a sad face for school and a happy face for home.',
    'Using the feelings cards, Leah picked “lonely”.',
    'She described home as noisy. Leah would sooner be at Nan’s.',
    'Leah is really proud of her swimming badge.',
    'Leah can’t see the point of the diary.',
    'According to Leah, nobody listens.',
    'For Leah, the hardest part is Sunday night.',
    'As Leah puts it, “mornings are mad”.',
    'Leah let us know that she misses her old house.',
    'Leah came to the meeting and spoke up about the bus.',
    'Leah’s three houses: worries – shouting; good things – Nan; dreams – a garden.',
    'Leah feels heard at school but not at home.',
    'Leah didn’t want to talk about Dad but was happy to talk about her dog.',
    'The children were both clear that they want to stay together.',
  ])('of the child: %s', (text) => {
    expect(child(text)).toBe(true);
  });

  it.each([
    'Leah attends Hill Top School.',
    'Leah is nine and lives with her mother.',
    'Leah to be asked for her views at the next visit.',
    'We need to find out what Leah thinks.',
    'Leah was present at the meeting.',
    'Leah has missed nine days of school.',
    'Leah’s views will be gathered before the review.',
    'The social worker will see Leah alone every month.',
    'Leah needs a quiet place to do homework.',
    'Leah’s teacher says she is doing well.',
    'It is hoped that Leah will settle.',
    'Leah was too young to give a view.',
    'Leah declined to complete the worksheet.',
    'Leah is making good progress.',
  ])('none of the child: %s', (text) => {
    expect(child(text)).toBe(false);
  });

  it.each([
    'Tanya feels the plan is asking a lot of her.',
    'Tanya would have preferred a later start.',
    'Tanya is on board with everything except the diary.',
    'Tanya does not think the mornings are her fault.',
    'Mother’s position is that the visits are too many.',
    'Both parents back the plan.',
    'Dad is not convinced that the course will help.',
    'Tanya’s main ask: evening visits only.',
    'Tanya took issue with the word “neglect”.',
    'Tanya signed the plan but wrote beside it that she disagrees with point 3.',
    'In Tanya’s eyes the school could have rung sooner.',
    'Tanya rates the plan 7/10.',
    'Mum finds the plan fair.',
    'Father contests the second paragraph.',
    'Tanya’s main worry is the rent.',
    'Tanya was frank that she is shattered by teatime.',
    'Mum told the meeting it is the mornings that get her.',
    'Dad opposes the plan.',
  ])('of a parent: %s', (text) => {
    expect(parent(text)).toBe(true);
  });

  it.each([
    'Tanya attends the group.',
    'Mum is to be asked what she thinks.',
    'Tanya has parental responsibility.',
    'Tanya lives at 4 Mill Lane.',
    'Parents were sent a copy of this plan.',
    'The plan was shared with Tanya on 3 November 2026.',
    'Tanya works nights at the hospital.',
    'Mum drinks most evenings.',
    'Professionals are worried about Tanya’s drinking.',
    'Views of the parents were not obtained.',
    'Dad has not been spoken to.',
  ])('none of a parent: %s', (text) => {
    expect(parent(text)).toBe(false);
  });
});

describe('headings that views belong under', () => {
  it.each([
    'What does Leah think?',
    'What does Leah want to happen',
    'Leah’s side of the story',
    'In Leah’s own words',
    'How Leah sees things',
    'My worries',
    'What I think',
    'What I want people to know',
    'Voice of the child',
    'Child’s wishes and feelings',
    'Leah said',
    'How does the child feel about this?',
    'What the children told us',
    'Leah’s three wishes',
    'What would I change?',
    'What’s important to me',
    'If Leah could change one thing',
    'Leah’s letter to the meeting',
    'Wishes & feelings',
    'What young people say',
  ])('of the child: %s', (heading) => {
    expect(headsViews(heading, 'child', ['Leah Moss', 'Leah'])).toBe(true);
  });

  it.each([
    'What does Tanya think about the plan?',
    'Parents’ views',
    'Views of parents/carers',
    'Mum’s take on it',
    'What Mum and Dad say',
    'Family’s comments',
    'How do parents feel about the plan?',
    'Parent / carer comments',
    'Where the family disagrees',
    'Tanya’s response to the plan',
    'Mother’s views',
    'What matters to the family',
    'Does anyone disagree?',
  ])('of a parent: %s', (heading) => {
    expect(headsViews(heading, 'parent', ['Tanya Moss', 'Tanya'])).toBe(true);
  });

  it.each([
    'What does Leah need?',
    'What will Leah do?',
    'What Leah likes to eat at school',
    'Our worries about Leah',
    'What we want for Leah',
    'Actions',
    'Leah’s needs',
    'What school says about Leah',
    'Leah’s health',
    'Contingency',
    'About Leah',
    'The child’s timetable',
    'Leah’s school',
    'Outcomes for Leah',
  ])('of nobody: %s', (heading) => {
    expect(headsViews(heading, 'child', ['Leah Moss', 'Leah'])).toBe(false);
    expect(headsViews(heading, 'parent', ['Tanya Moss', 'Tanya'])).toBe(false);
  });

  it.each(['What they told us', 'Wishes and feelings', 'In their own words', 'Comments'])(
    'of whoever stands beside them: %s',
    (heading) => {
      expect(headsAnyonesViews(heading)).toBe(true);
    },
  );
});
