import { useEffectEvent, useLayoutEffect } from 'react';
import { createKeySetting } from '../../keys/key-setting.ts';
import { ownsKeys } from '../../keys/owns-keys.ts';
import { type Axis, axes, stepped, withValue } from './axes.ts';
import type { Variants } from './use-variants.ts';

/** Whether the single keys of the review tools are on. */
export const reviewKeys = createKeySetting('review-keys');

/** Whether somebody writes: then a letter is a letter. */
export const isWriting = (focused: Element | null): boolean =>
  focused !== null && (focused.matches('input, textarea') || ownsKeys(focused, null));

/** Hears single keys for as long as they are on; what is typed somewhere and what goes with Ctrl, Alt or Cmd is not one. */
export const useSingleKeys = (onKey: (event: KeyboardEvent) => void): void => {
  const enabled = reviewKeys.useEnabled();
  const press = useEffectEvent((event: KeyboardEvent) => {
    // Where brackets are typed with AltGr, they are single keys too.
    const combined = event.ctrlKey || event.altKey;
    if (event.metaKey || (combined && !event.getModifierState('AltGraph'))) return;
    if (!event.defaultPrevented && !isWriting(document.activeElement)) onKey(event);
  });
  // With the frame that shows the page: a key that comes with it must not find nobody there.
  useLayoutEffect(() => {
    if (!enabled) return undefined;
    const listen = (event: KeyboardEvent): void => press(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [enabled]);
};

/** Steps through the values of a variant by its key; tells which one was changed. */
export const useVariantKeys = (variants: Variants, onStep: (axis: Axis) => void): void =>
  useSingleKeys((event) => {
    const axis = axes.find(({ key }) => key === event.key.toLowerCase());
    if (!axis) return;
    event.preventDefault();
    variants.edit((present) =>
      withValue(present, axis, stepped(axis, present, event.shiftKey ? -1 : 1)),
    );
    onStep(axis);
  });
