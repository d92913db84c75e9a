import type { Group } from '../difference.ts';
import { deedOf, type Deed, keys, type Way, ways } from './keys.ts';
import { addressOf, drawDifference } from './picture.ts';
import { drawGroups, type Marks } from './groups-list.ts';
import { act, beginReview, countsOf, decisionsOf, groupAt, type Review } from './review.ts';

const part = (id: string): HTMLElement => {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no #${id}.`);
  return found;
};

const buttons = [...document.querySelectorAll<HTMLButtonElement>('button[data-deed]')];
const [stage, status] = [part('stage'), part('status')];
const [before, after] = [part('before') as HTMLImageElement, part('after') as HTMLImageElement];
const groups = JSON.parse(part('differences').textContent) as readonly Group[];

let review: Review = beginReview(groups);
let way: Way = 'split';
let isSaved = true;

const counted = (of: readonly unknown[], one: string): string =>
  `${of.length} ${one}${of.length === 1 ? '' : 's'}`;

const go = (at: number): void => {
  review = { ...review, at };
  show();
};

const marks: Marks = drawGroups(part('groups'), review, go);

const areDrawn = async (): Promise<boolean> => {
  const [was, is] = [before.src, after.src];
  // A picture that another has taken the place of is not decoded, which is no fault.
  await Promise.allSettled([before.decode(), after.decode()]);
  return before.src === was && after.src === is;
};

/** What can be seen of the two pictures decides which ways there are to look at them. */
const showPictures = async (): Promise<void> => {
  const picture = review.pictures[review.at];
  const [was, is] = [addressOf(picture?.before ?? null), addressOf(picture?.after ?? null)];
  const both = was !== null && is !== null;
  const seen = both ? way : 'split';
  stage.dataset['way'] = seen;
  for (const button of buttons)
    if (ways.some((one) => one === button.dataset['deed'])) {
      button.disabled = !both;
      button.setAttribute('aria-pressed', String(button.dataset['deed'] === seen));
    }
  part('slider').hidden = seen !== 'onion' && seen !== 'swipe';
  part('was').hidden = was === null || seen === 'difference';
  part('is').hidden = is === null || seen === 'difference';
  part('differs').hidden = seen !== 'difference';
  part('missing').textContent =
    picture?.isHashOnly === true && was === null && picture.before !== null
      ? `Only a hash is kept of what was before${is === null ? ', and there is no picture now.' : ': the picture now is all there is to see.'}`
      : '';
  before.src = was ?? '';
  after.src = is ?? '';
  if (seen !== 'difference' || !(await areDrawn())) return;
  const where = drawDifference(part('difference') as HTMLCanvasElement, before, after);
  if (where) part('facts').textContent = `${facts()}; all of it within ${where}`;
};

const facts = (): string => {
  const picture = review.pictures[review.at];
  if (!picture) return '';
  const verdict = review.verdicts.get(picture.place);
  return [
    picture.kind,
    picture.pixels === undefined ? [] : `${picture.pixels} px changed`,
    picture.place,
    verdict === undefined ? 'undecided' : `${verdict}ed`,
  ]
    .flat()
    .join('; ');
};

const show = (): void => {
  const picture = review.pictures[review.at];
  const group = groups[groupAt(review)];
  const counts = countsOf(review, review.pictures);
  part('summary').textContent =
    `${counted(review.pictures, 'picture')} in ${counted(groups, 'group')}: ` +
    `${counts.accept} accepted, ${counts.reject} rejected, ${counts.open} undecided`;
  part('group').textContent = group
    ? `${group.title} (${counted(group.differences, 'picture')})`
    : '';
  part('name').textContent = picture?.name ?? '';
  part('facts').textContent = facts();
  marks(review);
  void showPictures();
};

const text = (): string => `${JSON.stringify(decisionsOf(review), null, 2)}\n`;

const save = (): string => {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text()], { type: 'application/json' }));
  link.download = 'decisions.json';
  link.click();
  isSaved = true;
  return 'decisions.json is saved. Now run npm run pictures:accept -- with its path.';
};

const copy = async (): Promise<void> => {
  try {
    await navigator.clipboard.writeText(text());
    isSaved = true;
    status.textContent = 'The decisions are copied.';
  } catch {
    status.textContent = 'The browser does not let the page copy: save them instead.';
  }
};

const decideOrMove = (deed: Exclude<Deed, Way | 'size' | 'save' | 'copy'>): string => {
  const [was, earlier] = [review.pictures[review.at]?.name ?? '', review];
  review = act(review, deed);
  show();
  const { name = '' } = review.pictures[review.at] ?? {};
  if (review.verdicts === earlier.verdicts) {
    part('name').scrollIntoView({ block: 'nearest' });
    return review.at === earlier.at
      ? 'There is no other.'
      : `${name}, ${review.at + 1} of ${review.pictures.length}`;
  }
  isSaved = false;
  const { open } = countsOf(review, review.pictures);
  if (deed === 'undo') return `Undone: ${name}. ${open} undecided.`;
  const said = deed.startsWith('accept') ? 'Accepted' : 'Rejected';
  const what = deed.endsWith('Group') ? 'the group' : deed.endsWith('All') ? 'everything' : was;
  return `${said} ${what}. ${open === 0 ? 'All are decided: save the decisions.' : `${open} undecided; ${name}.`}`;
};

const perform = (deed: Deed): void => {
  const asWay = ways.find((one) => one === deed);
  if (asWay) {
    way = asWay;
    void showPictures();
  } else if (deed === 'size') {
    const isFull = stage.classList.toggle('full');
    buttons
      .find(({ dataset }) => dataset['deed'] === 'size')
      ?.setAttribute('aria-pressed', String(isFull));
  } else if (deed === 'copy') void copy();
  else if (deed === 'save') status.textContent = save();
  else status.textContent = decideOrMove(deed as Parameters<typeof decideOrMove>[0]);
};

for (const [key, deed, says] of keys) {
  const row = document.createElement('div');
  const [term, what] = [document.createElement('dt'), document.createElement('dd')];
  term.append(Object.assign(document.createElement('kbd'), { textContent: key }));
  what.textContent = says;
  row.append(term, what);
  part('keys').append(row);
  const button = buttons.find(({ dataset }) => dataset['deed'] === deed);
  button?.setAttribute('aria-keyshortcuts', key.replace(/[A-Z]/, 'Shift+$&'));
  button?.append(
    Object.assign(document.createElement('kbd'), { textContent: key, ariaHidden: 'true' }),
  );
  button?.addEventListener('click', () => perform(deed));
}
document.addEventListener('keydown', (press) => {
  const deed = (part('single-keys') as HTMLInputElement).checked ? deedOf(press) : undefined;
  if (deed === undefined) return;
  press.preventDefault();
  perform(deed);
});
part('part').addEventListener('input', ({ target }) => {
  stage.style.setProperty('--part', `${(target as HTMLInputElement).value}%`);
});
window.addEventListener('beforeunload', (leaving) => {
  if (!isSaved) leaving.preventDefault();
});
buttons.find(({ dataset }) => dataset['deed'] === 'size')?.setAttribute('aria-pressed', 'false');
show();
