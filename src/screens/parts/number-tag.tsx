import { Children, type ReactElement, type ReactNode } from 'react';

/** A line ends before or after a number and not in it. */
const unbroken = (text: ReactNode): ReactNode =>
  typeof text === 'string' ? text.replaceAll(' ', '\u00A0') : text;

const NumberTag = ({ children }: { children?: ReactNode }): ReactElement => (
  <bdi dir="ltr">{Children.map(children, unbroken)}</bdi>
);

/** Keeps a phone number in one piece and in its own order, whichever way the sentence around it is read. */
export const numberTag = <NumberTag />;
