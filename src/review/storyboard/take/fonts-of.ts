/** A font as its rule and as its face name it, without the quotes that only one of them has. */
const nameOf = (family: string, weight: string, range: string): string =>
  `${family.replaceAll(/["']/g, '')} ${weight} ${range.toLowerCase()}`;

const everyLetter = 'U+0-10FFFF';

const dataOf = async (address: string, signal: AbortSignal): Promise<string> => {
  const answer = await fetch(address, { signal });
  if (!answer.ok) throw new Error(`The font ${address} cannot be fetched.`);
  const blob = await answer.blob();
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(reader.result as string));
    reader.addEventListener('error', () => reject(reader.error ?? new Error('Not read.')));
    reader.readAsDataURL(blob);
  });
};

/** The rules of the fonts that the page has drawn with, each with its file in it. */
export const fontsOf = async (signal: AbortSignal): Promise<string> => {
  const drawn = new Set(
    [...document.fonts]
      .filter(({ status }) => status === 'loaded')
      .map(({ family, weight, unicodeRange }) => nameOf(family, weight, unicodeRange)),
  );
  const sheets = [...document.styleSheets];
  const rules = sheets.flatMap(({ href, cssRules }) =>
    [...cssRules].flatMap((rule) =>
      rule instanceof CSSFontFaceRule ? [{ rule, base: href ?? document.baseURI }] : [],
    ),
  );
  const kept = rules.filter(({ rule: { style } }) =>
    drawn.has(
      nameOf(
        style.getPropertyValue('font-family'),
        style.getPropertyValue('font-weight') || 'normal',
        style.getPropertyValue('unicode-range') || everyLetter,
      ),
    ),
  );
  const texts = kept.map(async ({ rule, base }) => {
    const [, address] = /url\(["']?([^"')]+)["']?\)/.exec(rule.cssText) ?? [];
    if (address === undefined) return '';
    return rule.cssText.replace(address, await dataOf(new URL(address, base).href, signal));
  });
  return (await Promise.all(texts)).join('\n');
};
