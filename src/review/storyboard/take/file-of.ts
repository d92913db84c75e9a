import { fontsOf } from './fonts-of.ts';
import { fileStyles, printStyles } from './print-styles.ts';
import { stylesOf } from './styles-of.ts';

/** The file may draw and nothing else: no script runs in it and nothing is asked for. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:";

const landmarks = 'main, header, footer, nav, aside, form, section[aria-labelledby], search';

/** A copy of the drawn frames that can be read, and of which nothing can be done. */
const copyOf = (root: HTMLElement): HTMLElement => {
  const copy = root.cloneNode(true) as HTMLElement;
  const live = [...root.querySelectorAll<HTMLInputElement>('[data-live] input')];
  copy.querySelectorAll<HTMLInputElement>('[data-live] input').forEach((field, at) => {
    const { value, checked } = live[at] ?? field;
    field.setAttribute('value', value);
    field.toggleAttribute('checked', checked);
    field.readOnly = true;
  });
  for (const box of copy.querySelectorAll('[data-live]')) {
    box.removeAttribute('inert');
    box.removeAttribute('aria-hidden');
    for (const part of box.querySelectorAll('a, button, input, select, textarea, [tabindex]'))
      part.setAttribute('tabindex', '-1');
    for (const link of box.querySelectorAll('a')) link.removeAttribute('href');
    for (const button of box.querySelectorAll('button')) button.type = 'button';
    for (const part of box.querySelectorAll(landmarks)) part.setAttribute('role', 'presentation');
  }
  for (const part of copy.querySelectorAll('[tabindex="-1"]:is(h1, h2, h3)'))
    part.removeAttribute('tabindex');
  return copy;
};

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** A drawn storyboard as one file that needs nothing else: real text, its styles and its fonts. */
export const fileOf = async (
  root: HTMLElement,
  { title, signal }: { title: string; signal: AbortSignal },
): Promise<string> => {
  const fonts = await fontsOf(signal);
  const styles = `${fonts}\n${stylesOf(root)}\n${fileStyles}${printStyles}`.replaceAll(
    '</',
    '<\\/',
  );
  const page = document.documentElement;
  const attributes = ['lang', 'dir', 'data-theme', 'style']
    .map((name) => `${name}="${escaped(page.getAttribute(name) ?? '')}"`)
    .join(' ');
  return [
    '<!doctype html>',
    `<html ${attributes}>`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width">',
    `<title>${escaped(title)}</title>`,
    `<style>${styles}</style>`,
    '</head>',
    `<body>${copyOf(root).outerHTML}</body>`,
    '</html>',
    '',
  ].join('\n');
};
