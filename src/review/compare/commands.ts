import type { MessageId } from '../../i18n/message-id.ts';
import { useSingleKeys } from '../variants/use-variant-keys.ts';
import { type Mode, modes } from './address.ts';
import type { Tool } from './use-measuring.ts';

/** What a single key of the page does. */
export type Command =
  | { kind: 'mode'; mode: Mode }
  | { kind: 'mix'; by: number }
  | { kind: 'zoom'; times: number }
  | { kind: 'tool'; tool: Tool }
  | { kind: 'fit' | 'swap' | 'active' };

/** A single key, what it does, and its message. Those of the variants are others. */
export interface CommandKey {
  key: string;
  name: MessageId;
  command: Command;
}

/** By how much one press makes larger. */
export const zoomStep = 1.25;
const mixStep = 10;

/** Every single key of the page, in the order of its help. */
export const commandKeys: readonly CommandKey[] = [
  ...modes.map((mode, at): CommandKey => ({
    key: String(at + 1),
    name: `compare.mode.${mode}`,
    command: { kind: 'mode', mode },
  })),
  { key: '[', name: 'compare.key.less', command: { kind: 'mix', by: -mixStep } },
  { key: ']', name: 'compare.key.more', command: { kind: 'mix', by: mixStep } },
  { key: '+', name: 'compare.zoomIn', command: { kind: 'zoom', times: zoomStep } },
  { key: '-', name: 'compare.zoomOut', command: { kind: 'zoom', times: 1 / zoomStep } },
  { key: '0', name: 'compare.fit', command: { kind: 'fit' } },
  { key: 'z', name: 'compare.tool.move', command: { kind: 'tool', tool: 'move' } },
  { key: 'x', name: 'compare.tool.box', command: { kind: 'tool', tool: 'box' } },
  { key: 'c', name: 'compare.tool.contrast', command: { kind: 'tool', tool: 'contrast' } },
  { key: 'p', name: 'compare.key.active', command: { kind: 'active' } },
  { key: 'd', name: 'compare.swap', command: { kind: 'swap' } },
];

/** Does what a single key asks for. */
export const useCommandKeys = (act: (command: Command) => void): void =>
  useSingleKeys((event) => {
    // Plus is typed without Shift as an equals sign.
    const typed = event.key === '=' ? '+' : event.key.toLowerCase();
    const found = commandKeys.find(({ key }) => key === typed);
    if (!found) return;
    event.preventDefault();
    act(found.command);
  });
