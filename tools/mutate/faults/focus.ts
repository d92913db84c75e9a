import type { Fault } from '../fault.ts';

const parts = 'src/screens/parts';
const ring = 'outline: `2px solid ${signInTokens.signInFocusRing}`';
const none = "outline: 'none'";

/** What has the focus does not show it. */
export const focusFaults: readonly Fault[] = [
  {
    name: 'link-without-its-ring',
    kind: 'focus',
    file: 'src/frame/action-link.tsx',
    find: "outlineStyle: 'solid'",
    replace: "outlineStyle: 'none'",
    near: 'blocked focus',
  },
  {
    name: 'button-without-its-ring',
    kind: 'focus',
    file: `${parts}/buttons.tsx`,
    find: ring,
    replace: none,
  },
  {
    name: 'field-without-its-blue-line',
    kind: 'focus',
    file: `${parts}/text-field.tsx`,
    find: 'borderBottomColor: signInTokens.signInFieldLineFocused',
    replace: 'borderBottomColor: signInTokens.signInFieldLine',
    near: 'signIn.password',
  },
  {
    name: 'way-back-without-its-ring',
    kind: 'focus',
    file: `${parts}/account-line.tsx`,
    find: ring,
    replace: none,
    near: 'signIn.password focus',
  },
  {
    name: 'tile-without-its-lines',
    kind: 'focus',
    file: `${parts}/tile-look.ts`,
    find: 'borderBlockColor: signInTokens.signInTileLine',
    replace: "borderBlockColor: 'transparent'",
    near: 'pickAccount',
  },
  {
    name: 'tile-without-its-ring-in-forced-colours',
    kind: 'focus',
    file: `${parts}/tile-look.ts`,
    find: "outline: '2px solid Highlight'",
    replace: none,
    near: 'pickAccount forced-colours',
  },
  {
    name: 'store-without-its-ring',
    kind: 'focus',
    file: `${parts}/store-badges.tsx`,
    find: ring,
    replace: none,
    near: 'getApp focus',
  },
  {
    name: 'method-without-its-ring',
    kind: 'focus',
    file: `${parts}/method-cards.tsx`,
    find: ring,
    replace: none,
    near: 'chooseMethod focus',
  },
  {
    name: 'other-ways-without-their-ring',
    kind: 'focus',
    file: `${parts}/sign-in-options.tsx`,
    find: ring,
    replace: none,
    near: 'signIn.username focus',
  },
  {
    name: 'account-menu-without-its-ring',
    kind: 'focus',
    file: `${parts}/account-menu.tsx`,
    find: ring,
    replace: none,
    near: 'pickAccount focus',
  },
  {
    name: 'list-without-its-ring-in-forced-colours',
    kind: 'focus',
    file: `${parts}/select-field.tsx`,
    find: "outline: '2px solid Highlight'",
    replace: none,
    near: 'questions forced-colours',
  },
];
