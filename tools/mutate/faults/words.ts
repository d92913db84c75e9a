import type { Fault } from '../fault.ts';

const parts = 'src/screens/parts';
const screens = 'src/screens';

/** What turns round where one reads from the right, and should not, or the other way round. */
export const mirrorFaults: readonly Fault[] = [
  {
    name: 'arrow-back-not-turned-round',
    kind: 'mirror',
    file: `${parts}/account-line.tsx`,
    find: "transform: 'scaleX(-1)'",
    replace: "transform: 'none'",
    near: 'ar-XB',
  },
  {
    name: 'every-sign-turned-round',
    kind: 'mirror',
    file: `${parts}/icons.tsx`,
    find: "strokeLinejoin: 'round',",
    replace: "strokeLinejoin: 'round',\n    ':dir(rtl)': { transform: 'scaleX(-1)' },",
    near: 'ar-XB',
  },
  {
    name: 'accounts-at-the-edge-of-their-own-direction',
    kind: 'mirror',
    file: `${parts}/account-tiles.tsx`,
    find: "alignItems: 'start'",
    replace: "alignItems: 'stretch'",
    near: 'pickAccount ar-XB',
  },
  {
    name: 'tile-padded-on-the-left-in-every-direction',
    kind: 'mirror',
    file: `${parts}/tile.tsx`,
    find: "paddingInlineStart: 'var(--card-padding)',\n    paddingInlineEnd: rem(8)",
    replace:
      "paddingLeft: 'var(--card-padding) /* @noflip */',\n    paddingRight: `${rem(8)} /* @noflip */`",
    near: 'pickAccount ar-XB',
  },
  {
    name: 'text-on-the-left-in-every-direction',
    kind: 'mirror',
    file: 'src/frame/sign-in-frame.tsx',
    find: "textAlign: 'start'",
    replace: "textAlign: 'left /* @noflip */' as 'left'",
    near: 'ar-XB',
  },
  {
    name: 'page-left-to-right-in-every-language',
    kind: 'mirror',
    file: 'src/app/app.tsx',
    find: 'dir={directionOf(settings.locale)}',
    replace: 'dir="ltr"',
    near: 'ar-XB',
  },
  {
    name: 'older-text-on-the-left-in-every-direction',
    kind: 'mirror',
    file: 'src/frame/classic-frame.tsx',
    find: "textAlign: 'start'",
    replace: "textAlign: 'left /* @noflip */' as 'left'",
    near: 'classic ar-XB',
  },
  {
    name: 'set-up-rounded-on-the-left-in-every-direction',
    kind: 'mirror',
    file: 'src/frame/windows-setup-frame.tsx',
    find: "borderStartStartRadius: '8px',\n    borderEndStartRadius: '8px'",
    replace:
      "borderTopLeftRadius: '8px /* @noflip */',\n    borderBottomLeftRadius: '8px /* @noflip */'",
    near: 'windows-setup ar-XB',
  },
];

/** Messages in each other's place. Names that nobody sees are found where they are spoken. */
export const messageFaults: readonly Fault[] = [
  {
    name: 'two-answers-say-yes',
    kind: 'message',
    file: `${screens}/staySignedIn/screen.tsx`,
    find: "t('action.no')",
    replace: "t('action.yes')",
    near: 'staySignedIn',
  },
  {
    name: 'call-and-request-swapped',
    kind: 'message',
    file: `${screens}/mfa.timeout/screen.tsx`,
    find: "'mfa.timeout.body.call' : 'mfa.timeout.body'",
    replace: "'mfa.timeout.body' : 'mfa.timeout.body.call'",
    near: 'mfa.timeout',
  },
  {
    name: 'new-password-is-called-the-other',
    kind: 'message',
    file: `${parts}/new-password-form.tsx`,
    find: "label={t('passwordChange.new')}",
    replace: "label={t('passwordChange.confirm')}",
    near: 'passwordChange',
  },
  {
    name: 'set-up-says-what-the-browser-says',
    kind: 'message',
    file: `${screens}/signIn.username/screen.tsx`,
    find: "'signIn.username.subtitle.windowsSetup' : 'signIn.username.subtitle'",
    replace: "'signIn.username.subtitle' : 'signIn.username.subtitle.windowsSetup'",
  },
  {
    name: 'way-back-is-called-next',
    kind: 'message',
    file: `${parts}/account-line.tsx`,
    find: "t('action.back')",
    replace: "t('action.next')",
    foundBy: ['spoken'],
    near: 'signIn.password',
  },
  {
    name: 'details-are-called-terms',
    kind: 'message',
    file: 'src/frame/frame-footer.tsx',
    find: "t('frame.footer.more.label')",
    replace: "t('frame.footer.terms')",
    foundBy: ['spoken'],
  },
  {
    name: 'rules-met-are-called-open',
    kind: 'message',
    file: `${parts}/password-hint.tsx`,
    find: "'passwordHint.met' : 'passwordHint.open'",
    replace: "'passwordHint.open' : 'passwordHint.met'",
    foundBy: ['spoken'],
    near: 'passwordChange',
  },
  {
    name: 'both-copy-the-timestamp',
    kind: 'message',
    file: `${parts}/problem-banner.tsx`,
    find: 't(`problem.copy.${field}`)',
    replace: "t('problem.copy.timestamp')",
    foundBy: ['spoken'],
    near: 'register not-connected',
  },
];
