import { useEffect, useRef } from 'react';
import { useNavigate } from 'react-router';
import { press, stepRow } from './rows';
import { type Stroke, strokeOf } from './strokes';

const TYPES = 'input, textarea, select, [contenteditable=true], [role=dialog] *';

/** A letter typed into a field, or before an open dialog, is only a letter. */
const isForUs = ({ target, ctrlKey, metaKey, altKey }: KeyboardEvent) =>
  !ctrlKey && !metaKey && !altKey && !(target instanceof Element && target.matches(TYPES)) && !document.querySelector('[role=dialog]');

/** Single letters do what buttons do; whoever speaks to the computer can switch them off (WCAG 2.1.4). */
export function useKeys(on: boolean, openHelp: () => void, openSearch: () => void) {
  const navigate = useNavigate();
  const waiting = useRef(false);
  useEffect(() => {
    if (!on) return;
    const act = (stroke: Stroke) => {
      if (stroke.does === 'go') void navigate(stroke.to);
      else if (stroke.does === 'row') stepRow(stroke.by);
      else if (stroke.does === 'act') press(stroke.key);
      else if (stroke.does === 'help') openHelp();
      else if (stroke.does === 'search') openSearch();
    };
    const pressed = (event: KeyboardEvent) => {
      if (!isForUs(event)) return;
      const stroke = strokeOf(event.key, waiting.current);
      waiting.current = stroke.does === 'wait';
      if (stroke.does !== 'nothing') event.preventDefault();
      act(stroke);
    };
    window.addEventListener('keydown', pressed);
    return () => window.removeEventListener('keydown', pressed);
  }, [on, navigate, openHelp, openSearch]);
}
