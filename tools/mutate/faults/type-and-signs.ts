import type { Fault } from '../fault.ts';

const parts = 'src/screens/parts';

/** Letters of the wrong weight. */
export const weightFaults: readonly Fault[] = [
  {
    name: 'title-not-bold',
    kind: 'weight',
    file: `${parts}/title.tsx`,
    find: 'fontWeight: 600',
    replace: 'fontWeight: 400',
  },
  {
    name: 'brand-name-not-bold',
    kind: 'weight',
    file: 'src/frame/brand-mark.tsx',
    find: 'fontWeight: 600',
    replace: 'fontWeight: 400',
  },
  {
    name: 'button-bold',
    kind: 'weight',
    file: `${parts}/buttons.tsx`,
    find: 'fontWeight: 400',
    replace: 'fontWeight: 600',
  },
  {
    name: 'method-not-bold',
    kind: 'weight',
    file: `${parts}/method-cards.tsx`,
    find: 'fontWeight: 600',
    replace: 'fontWeight: 400',
    near: 'chooseMethod',
  },
  {
    name: 'names-of-details-not-bold',
    kind: 'weight',
    file: `${parts}/details-box.tsx`,
    find: 'fontWeight: 600',
    replace: 'fontWeight: 400',
    near: 'more-details',
  },
  {
    name: 'store-not-bold',
    kind: 'weight',
    file: `${parts}/store-badges.tsx`,
    find: 'fontWeight: 600',
    replace: 'fontWeight: 400',
    near: 'getApp',
  },
  {
    name: 'older-position-not-bold',
    kind: 'weight',
    file: `${parts}/classic-steps.tsx`,
    find: 'fontWeight: 600',
    replace: 'fontWeight: 400',
    near: 'of-two classic',
  },
  {
    name: 'older-button-not-bold',
    kind: 'weight',
    file: 'src/frame/classic-parts.ts',
    find: '\'& [data-part="primary"]\': { fontWeight: 600 }',
    replace: '\'& [data-part="primary"]\': { fontWeight: 400 }',
    near: 'classic',
  },
];

/** Signs that are not there. */
export const iconFaults: readonly Fault[] = [
  {
    name: 'tile-without-its-sign',
    kind: 'icon',
    file: `${parts}/tile.tsx`,
    find: '<span className={styles.icon}>{icon}</span>',
    replace: '<span className={styles.icon} />',
    near: 'pickAccount',
  },
  {
    name: 'way-back-without-its-arrow',
    kind: 'icon',
    file: `${parts}/account-line.tsx`,
    find: '<BackIcon />',
    replace: '{null}',
  },
  {
    name: 'open-rule-without-its-ring',
    kind: 'icon',
    file: `${parts}/password-hint.tsx`,
    find: '{isMet ? <CheckIcon size="small" /> : <OpenIcon />}',
    replace: '{isMet && <CheckIcon size="small" />}',
    near: 'passwordChange',
  },
  {
    name: 'problem-without-its-sign',
    kind: 'icon',
    file: `${parts}/problem-banner.tsx`,
    find: '<ProblemIcon />',
    replace: '{null}',
    near: 'register throttled',
  },
  {
    name: 'done-without-its-tick',
    kind: 'icon',
    file: `${parts}/done-title.tsx`,
    find: '<CheckIcon />',
    replace: '{null}',
    near: 'register.securityInfo.added',
  },
  {
    name: 'other-ways-without-their-key',
    kind: 'icon',
    file: `${parts}/sign-in-options.tsx`,
    find: '<KeyIcon />',
    replace: '{null}',
    near: 'signIn.username',
  },
  {
    name: 'terms-without-their-chevron',
    kind: 'icon',
    file: `${parts}/terms-document.tsx`,
    find: '<ChevronIcon />',
    replace: '{null}',
    near: 'termsOfUse',
  },
  {
    name: 'set-up-without-its-tick',
    kind: 'icon',
    file: 'src/frame/setup-art.tsx',
    find: '    <path d="m185 128 8 8 15-16" strokeWidth="6" data-ink="mark" />\n',
    replace: '',
    near: 'windows-setup',
  },
];
