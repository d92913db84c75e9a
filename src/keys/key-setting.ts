import { createKeptSetting } from './kept-setting.ts';

/** A switch for one set of shortcuts, shared by all windows of this browser. */
export interface KeySetting {
  set: (enabled: boolean) => void;
  /** Whether the shortcuts are on; they are until somebody switches them off. */
  useEnabled: () => boolean;
}

/** Makes the switch of a set of shortcuts, kept under a name. */
export const createKeySetting = (name: string): KeySetting => {
  const kept = createKeptSetting(name, 'on');
  return {
    set: (enabled) => kept.set(enabled ? 'on' : 'off'),
    useEnabled: () => kept.use() === 'on',
  };
};
