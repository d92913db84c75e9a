import { type ComponentType, type ReactElement, useEffect, useState } from 'react';
import { ScreenHost } from '../frame/screen-host.tsx';
import type { FrameProps } from '../frame/frame.ts';
import { useMessages } from '../i18n/messages.tsx';
import { details, exampleContext } from '../screens/examples.ts';
import { RequestBox } from '../screens/parts/request-box.tsx';
import { screens } from '../screens/index.ts';
import type { NamedState, Screen, ScreenId } from '../screens/screen.ts';
import { screenStates } from '../screens/states.ts';

type Drawn = { id: ScreenId; name: string; Component: Screen<ScreenId> };

/** One state of one screen, alone on the page, as the journey would draw it. Acts lead nowhere. */
export const OneState = ({
  screen,
  state,
  Frame,
}: {
  screen: ScreenId;
  state: string;
  Frame: ComponentType<FrameProps>;
}): ReactElement | null => {
  const { t } = useMessages();
  const [drawn, setDrawn] = useState<Drawn | null>(null);
  useEffect(() => {
    let current = true;
    const draw = async (): Promise<void> => {
      const Component = (await screens[screen].load()) as Screen<ScreenId>;
      if (current) setDrawn({ id: screen, name: state, Component });
    };
    void draw();
    return () => {
      current = false;
    };
  }, [screen, state]);
  if (!drawn) return null;
  const { id, name, Component } = drawn;
  const states = screenStates[id].states as Record<string, NamedState<ScreenId>>;
  const named = states[name];
  if (!named) return null;
  const context = { ...exampleContext, ...named.context };
  return (
    <div style={{ display: 'grid', minBlockSize: '100dvh' }} data-state={`${id}/${name}`}>
      <Frame
        context={context}
        surface={screens[id].surface}
        unfolded={named.unfolded ?? false}
        details={<RequestBox status={details(0)} />}
      >
        <ScreenHost
          screenId={`${id}/${name}`}
          onArrive={(title) => {
            document.title = t('app.documentTitle', { title });
          }}
        >
          <Component
            model={named.model}
            context={context}
            busy={named.busy ?? false}
            send={() => {}}
          />
        </ScreenHost>
      </Frame>
    </div>
  );
};
