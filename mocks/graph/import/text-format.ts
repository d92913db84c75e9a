/** What a text that is no JSON seems to be instead, in a word that a message can choose by; null if nothing is known. */
export type TextFormat = 'html' | 'xml' | 'csv' | 'powerShell' | 'listed' | 'terraform' | 'yaml';

const formats: readonly (readonly [TextFormat, RegExp])[] = [
  ['html', /^<(!doctype html|html)\b/i],
  ['xml', /^<[?!a-z]/i],
  [
    'powerShell',
    /^(<#|@\{|\$[\w:]+\s*=|\[CmdletBinding|param\s*\(|configuration\s+\w+|(connect|get|import|new|set|invoke)-\w+)/im,
  ],
  ['terraform', /^(resource|data|module|provider|terraform)\s+("[^"]*"\s*)*\{/m],
  // What PowerShell shows on the screen: `Id : a` in a list, or columns with a line of dashes below their heads.
  ['listed', /^\w+ +: .*$|^(-{2,} +)+-{2,} *$/m],
  ['csv', /^(#TYPE .*\r?\n)?("[^"\r\n]*"|[\w.@ -]+)([,;\t]("[^"\r\n]*"|[\w.@ -]+))+\r?\n/],
  ['yaml', /^(---\s*$|[\w-]+:( |$))/m],
];

/** Looks at how a text begins; JSON with a fault in it begins as JSON does, and is none of these. */
export const textFormat = (text: string): TextFormat | null => {
  const start = text.slice(0, 2000).trimStart();
  if (/^[[{]\s*(["[\]{}/\d-]|true|false|null)/.test(start)) return null;
  return formats.find(([, pattern]) => pattern.test(start))?.[0] ?? null;
};
