import type { ReactElement } from 'react';
import { localeInfo } from '../../i18n/locale-info.ts';
import { useMessages } from '../../i18n/messages.tsx';

/** A moment as the reviewer's clock shows it. */
export const When = ({ at }: { at: string }): ReactElement => {
  const { locale } = useMessages();
  const format = new Intl.DateTimeFormat(localeInfo[locale].intl, {
    dateStyle: 'medium',
    timeStyle: 'short',
  });
  return (
    <time dateTime={at}>
      <bdi>{format.format(new Date(at))}</bdi>
    </time>
  );
};
