import { createKeptSetting } from '../../keys/kept-setting.ts';

/** The reviewer's name; empty until somebody has said it. */
export const reviewer = createKeptSetting('reviewer', '');
