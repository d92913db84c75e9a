import { useState } from 'react';
import { useFrame } from '../../frame/frame-context.ts';

/** Whether a part of a screen is unfolded, and how to change that. Folded at first, but for a state that shows it. */
export const useFold = (): [boolean, (open: boolean) => void] => useState(useFrame().unfolded);
