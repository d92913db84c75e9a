import { useEffectEvent, useLayoutEffect } from 'react';
import { createKeySetting } from '../keys/key-setting.ts';
import { ownsKeys } from '../keys/owns-keys.ts';
import type { Player } from './player.ts';

/** Whether the presenter's keys are on. */
export const presenterKeys = createKeySetting('presenter-keys');

/** What a presenter's key does. */
export type PresenterAct = 'next' | 'back' | 'toggle' | 'pause';

/** The part of a key press that decides. */
export interface KeyPress {
  key: string;
  shiftKey: boolean;
  ctrlKey: boolean;
  altKey: boolean;
  metaKey: boolean;
}

/** The act of a key, or null. Clickers send these keys, and none of them writes a character. */
export const actOfKey = (press: KeyPress, playing: boolean): PresenterAct | null => {
  if (press.ctrlKey || press.altKey || press.metaKey) return null;
  if (press.key === 'PageDown') return press.shiftKey ? 'toggle' : 'next';
  if (press.key === 'PageUp' && !press.shiftKey) return 'back';
  return press.key === 'Escape' && playing ? 'pause' : null;
};

/** Lets a presenter's clicker or keyboard step through the script, wherever the focus is on the page. */
export const usePresenterKeys = (player: Player): void => {
  const enabled = presenterKeys.useEnabled();
  const perform = useEffectEvent((event: KeyboardEvent, typedInto: Element | null) => {
    const act = actOfKey(event, player.playing);
    if (!act || event.defaultPrevented || ownsKeys(document.activeElement, typedInto)) return;
    event.preventDefault();
    if (event.repeat) return;
    if (act === 'next' || act === 'back') player[act]();
    else if (player.playing) player.pause();
    else player.play();
  });
  // With the frame that shows the script: a key that comes with it must not find nobody there.
  useLayoutEffect(() => {
    if (!enabled) return undefined;
    let typedInto: Element | null = null;
    const typed = ({ isTrusted, target }: Event): void => {
      if (isTrusted && target instanceof Element) typedInto = target;
    };
    const pressed = (event: KeyboardEvent): void => perform(event, typedInto);
    document.addEventListener('input', typed, true);
    document.addEventListener('keydown', pressed);
    return () => {
      document.removeEventListener('input', typed, true);
      document.removeEventListener('keydown', pressed);
    };
  }, [enabled]);
};
