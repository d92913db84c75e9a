import { makeStyles } from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import { ActionLink } from '../../frame/action-link.tsx';
import { useMessages } from '../../i18n/messages.tsx';
import { rem } from '../../theme/rem.ts';
import { signInTokens } from '../../theme/sign-in-tokens.ts';
import { glyphs } from './picture-glyphs.ts';

const useStyles = makeStyles({
  root: { marginBlockEnd: rem(16) },
  picture: {
    display: 'block',
    inlineSize: rem(240),
    maxInlineSize: '100%',
    blockSize: 'auto',
    marginBlockEnd: rem(8),
    backgroundColor: signInTokens.signInInfo,
    color: signInTokens.signInText,
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
  links: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: rem(16),
    rowGap: rem(8),
    fontSize: rem(13),
  },
  spelled: {
    display: 'block',
    marginBlockStart: rem(8),
    fontSize: rem(18),
    lineHeight: rem(24),
    fontWeight: 600,
    letterSpacing: '0.3em',
    ':empty': { display: 'none' },
  },
  note: { marginBlock: `${rem(8)} 0`, fontSize: rem(13), color: signInTokens.signInMutedText },
});

/** How far a character leans and floats; from the character itself, so that a picture is always the same. */
const tilt = (character: string, index: number): { turn: number; rise: number } => {
  const code = character.charCodeAt(0);
  return { turn: ((code * 7 + index * 13) % 37) - 18, rise: ((code * 5 + index * 11) % 15) - 7 };
};

/**
 * Stands in for the picture puzzle of the real page: it looks like one and keeps nobody out. Whoever cannot see or read
 * it has the characters as text.
 */
export const CharacterPicture = ({
  characters,
  onAnother,
}: {
  characters: string;
  onAnother: () => void;
}): ReactElement => {
  const styles = useStyles();
  const { t } = useMessages();
  const [spelled, setSpelled] = useState(false);
  return (
    <div className={styles.root} data-part="picture">
      <svg
        className={styles.picture}
        viewBox="0 0 240 64"
        role="img"
        aria-label={t('sspr.username.picture')}
      >
        <g fill="none" stroke="currentColor" strokeWidth="1.5" opacity="0.55">
          <path d="M-4 44C40 10 70 60 118 30S190 12 246 40" />
          <path d="M-4 20C50 56 92 4 140 38s70 8 106-18" />
        </g>
        <g
          fill="none"
          stroke="currentColor"
          strokeWidth="3.5"
          strokeLinecap="round"
          strokeLinejoin="round"
        >
          {characters.split('').map((character, index) => {
            const { turn, rise } = tilt(character, index);
            const x = 20 + index * 36;
            const y = 18 + rise;
            return (
              <path
                // Characters repeat; their places do not.
                key={x}
                d={glyphs[character]}
                transform={`translate(${x} ${y}) rotate(${turn} 10 14)`}
              />
            );
          })}
        </g>
      </svg>
      <div className={styles.links}>
        <ActionLink onClick={onAnother}>{t('sspr.username.newPicture')}</ActionLink>
        <ActionLink expanded={spelled} onClick={() => setSpelled(!spelled)}>
          {t('sspr.username.asText')}
        </ActionLink>
      </div>
      {/* It is there even when empty, so that it is said aloud when the characters come. */}
      <span role="status" className={styles.spelled} dir="ltr">
        {spelled && characters.split('').join(' ')}
      </span>
      <p className={styles.note}>{t('sspr.username.standIn')}</p>
    </div>
  );
};
