import { type ReactElement, useRef, useState } from 'react';
import { useHost } from '../../frame/host-context.ts';
import { useMessages } from '../../i18n/messages.tsx';
import { Body } from '../parts/body.tsx';
import { Buttons, PrimaryButton, SecondaryButton } from '../parts/buttons.tsx';
import { CharacterPicture } from '../parts/character-picture.tsx';
import { ErrorText } from '../parts/error-text.tsx';
import { Step } from '../parts/step.tsx';
import { SubHead } from '../parts/sub-head.tsx';
import { TextField } from '../parts/text-field.tsx';
import { Title } from '../parts/title.tsx';
import { useRefusal } from '../parts/use-refusal.ts';
import { whenIdle } from '../parts/when-idle.ts';
import type { ScreenProps } from '../screen.ts';

/** First page of a password reset: whose account it is, and characters that a picture shows. */
export const Screen = ({ model, busy, send }: ScreenProps<'sspr.username'>): ReactElement => {
  const { t } = useMessages();
  const { focus } = useHost();
  const nameField = useRef<HTMLInputElement>(null);
  const charactersField = useRef<HTMLInputElement>(null);
  const [userName, setUserName] = useState(model.userName);
  const [characters, setCharacters] = useState('');
  const { error } = model;
  const aboutName = error === 'unknownUser' || (error === 'empty' && !userName.trim());
  const aboutCharacters = error === 'wrongCharacters' || (error === 'empty' && !characters.trim());
  const refusals = useRefusal(error, busy, () => {
    // The next picture shows other ones.
    if (error !== 'empty') setCharacters('');
    focus((aboutName ? nameField : charactersField).current);
  });
  const act = whenIdle(busy, send);

  return (
    <Step onSubmit={() => act({ type: 'identify', userName, characters })}>
      <Title>{t('sspr.username.title')}</Title>
      <SubHead>{t('sspr.username.who')}</SubHead>
      <Body lead>{t('sspr.username.body')}</Body>
      <ErrorText count={refusals}>{error && t(`sspr.username.error.${error}`)}</ErrorText>
      <TextField
        inputRef={nameField}
        label={t('sspr.username.field')}
        name="userName"
        type="email"
        autoComplete="username"
        value={userName}
        onChange={setUserName}
        refused={aboutName}
        describedByBody
        initialFocus={aboutName || (!aboutCharacters && model.userName === '')}
      />
      <CharacterPicture
        characters={model.picture}
        onAnother={() => {
          setCharacters('');
          act({ type: 'newPicture' });
        }}
      />
      <TextField
        inputRef={charactersField}
        label={t('sspr.username.characters')}
        name="characters"
        autoComplete="off"
        value={characters}
        onChange={setCharacters}
        refused={aboutCharacters}
        initialFocus={!aboutName && (aboutCharacters || model.userName !== '')}
      />
      <Buttons>
        <SecondaryButton onClick={() => act({ type: 'cancel' })}>
          {t('action.cancel')}
        </SecondaryButton>
        <PrimaryButton busy={busy}>{t('action.next')}</PrimaryButton>
      </Buttons>
    </Step>
  );
};
