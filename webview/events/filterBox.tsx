/**
 * The field in which events are filtered: a plain text field, with what is wrong underlined behind it, and below it what
 * is wrong and what can be written.
 */
import { computed } from '@preact/signals';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../src/base/l10n.ts';
import { thousands } from '../../src/session/format.ts';
import { figure } from '../base/figure.ts';
import { plural } from '../base/format.ts';
import { Icon } from '../base/icon.tsx';
import { SteadyText } from '../base/steadyText.tsx';
import { typeOver } from '../composer/useCompletion.ts';
import { announce, onFocus, store } from '../state/panel.ts';
import { view } from '../state/viewState.ts';
import { Button } from '../toolkit/button.tsx';
import { eventList, filter, fillShare, linesVersion, listVersion, type ShownProblem } from './eventModel.ts';
import { filterCompletions, type FilterCompletions } from './filterCompletion.ts';
import { FilterList, FILTER_LIST_ID, filterOptionId } from './filterList.tsx';
import { filterNames } from './filterNames.ts';
import { FilterToggleButtons } from './filterToggleButtons.tsx';
import { SavedFiltersMenu } from './savedFiltersMenu.tsx';
import { ignoredWords, problemWords } from './filterWords.ts';

const PROBLEM_ID = 'filter-problem';

export function FilterBox() {
  const input = useRef<HTMLInputElement>(null);
  const behind = useRef<HTMLDivElement>(null);
  const [isFocused, setFocused] = useState(false);
  const [caret, setCaret] = useState(0);
  const [completions, setCompletions] = useState<FilterCompletions | undefined>(undefined);
  /** -1: none is chosen yet, and the keys are the field's own. */
  const [chosen, setChosen] = useState(-1);
  const text = view.filter.value;
  // What is being written is not wrong yet.
  const problems = filter.value.problems.filter(
    ({ incomplete, end }) => !(incomplete && isFocused && end >= text.trimEnd().length && caret >= end),
  );
  const [problem] = problems;

  useLayoutEffect(() => {
    const focus = () => {
      input.current?.focus();
      input.current?.select();
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'f' && (event.ctrlKey || event.metaKey)) {
        event.preventDefault();
        focus();
      }
    };
    document.addEventListener('keydown', onKey);
    const stop = onFocus('filter', focus);
    return () => {
      document.removeEventListener('keydown', onKey);
      stop();
    };
  }, []);

  const follow = () => {
    if (behind.current && input.current) behind.current.scrollLeft = input.current.scrollLeft;
  };
  useLayoutEffect(follow);
  const followCaret = () => setCaret(input.current?.selectionStart ?? 0);
  const close = () => {
    setCompletions(undefined);
    setChosen(-1);
  };
  const complete = () => {
    const box = input.current;
    setCompletions(box ? filterCompletions(box.value, box.selectionStart ?? 0, filterNames) : undefined);
    setChosen(-1);
  };
  const take = (index: number) => {
    const box = input.current;
    const entry = completions?.entries[index];
    if (!box || !entry || !completions) return;
    const { start, end } = completions;
    box.focus();
    const isOpen = /[:<>]$/.test(entry.text);
    const isLast = box.value.slice(end).trim() === '';
    typeOver(box, start, end, isOpen || !isLast ? entry.text : `${entry.text} `);
    if (isOpen) complete();
    else close();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const count = completions?.entries.length ?? 0;
    const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 };
    const step = steps[event.key];
    if (event.key === ' ' && event.ctrlKey) complete();
    else if (step !== undefined && count === 0 && step > 0) complete();
    else if (step !== undefined && count > 0) setChosen(stepped(chosen, step, count));
    else if ((event.key === 'Enter' || (event.key === 'Tab' && !event.shiftKey)) && chosen >= 0) take(chosen);
    else if (event.key === 'Escape' && completions) close();
    else if (event.key === 'Escape' && text !== '') view.filter.value = '';
    else {
      if (['Enter', 'Tab', 'Home', 'End', 'ArrowLeft', 'ArrowRight'].includes(event.key)) close();
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div class={`filter-box ${problem ? 'has-problem' : ''}`}>
      <Icon name="filter" class="filter-icon" />
      <div
        class="filter-field"
        title={t(
          'type:glob  from:client|server  item:id  response:id  error  finding:rule  size>10k  gap>500ms  is:marked  has:note  text  "words"  /regex/i; - in front excludes',
        )}
      >
        <div ref={behind} class="filter-behind" aria-hidden="true">
          {underlined(text, problems)}
        </div>
        <input
          ref={input}
          type="text"
          role="combobox"
          aria-label={t('Filter events')}
          aria-autocomplete="list"
          aria-expanded={completions !== undefined}
          aria-controls={completions && FILTER_LIST_ID}
          aria-activedescendant={chosen >= 0 ? filterOptionId(chosen) : undefined}
          aria-invalid={problem !== undefined}
          aria-describedby={problem && PROBLEM_ID}
          placeholder="type:response.* -type:*.delta from:server error"
          spellcheck={false}
          autocomplete="off"
          value={text}
          onInput={(event: InputEvent) => {
            view.filter.value = (event.target as HTMLInputElement).value;
            followCaret();
            complete();
          }}
          onKeyDown={onKeyDown}
          onKeyUp={followCaret}
          onClick={() => {
            followCaret();
            close();
          }}
          onFocus={() => setFocused(true)}
          onBlur={() => {
            setFocused(false);
            close();
          }}
          onScroll={follow}
        />
        <div class="filter-below">
          {problem && (
            <p id={PROBLEM_ID} class={`filter-problem ${isFocused ? '' : 'visually-hidden'}`}>
              {`${problemWords(problem)} ${ignoredWords(problems.length)}`}
            </p>
          )}
          {completions && <FilterList completions={completions} chosen={chosen} onTake={take} />}
        </div>
      </div>
      {problem && !isFocused && (
        <span class="filter-warning" title={`${problemWords(problem)} ${ignoredWords(problems.length)}`}>
          <Icon name="warning" />
        </span>
      )}
      <FilterToggleButtons input={input} filter={text} caret={caret} />
      <MatchCount />
      {text !== '' && (
        <Button
          appearance="icon"
          small
          icon="close"
          label={t('Clear the filter')}
          onClick={() => (view.filter.value = '')}
        />
      )}
      <SavedFiltersMenu />
    </div>
  );
}

/** Round at the ends step by step, and to the ends by pages; from the last on to none. */
function stepped(chosen: number, step: number, count: number): number {
  if (Math.abs(step) > 1) return Math.max(0, Math.min(count - 1, chosen + step));
  const next = chosen + step;
  if (next >= count) return 0;
  return next < 0 ? (chosen < 0 ? count - 1 : -1) : next;
}

/** The text, with what is wrong in elements of their own. */
function underlined(text: string, problems: readonly ShownProblem[]) {
  let at = 0;
  const pieces = problems.flatMap(({ start, end }) => {
    const before = text.slice(at, start);
    at = end;
    return [
      before,
      <span key={start} class="filter-wrong">
        {text.slice(start, end)}
      </span>,
    ];
  });
  return [...pieces, text.slice(at)];
}

const counts = figure(
  () => {
    void linesVersion.value;
    return {
      shown: eventList.matchCount,
      total: store.rows.length,
      frames: store.live.header.peek()?.counts.events ?? 0,
      share: fillShare.value,
    };
  },
  () => listVersion.value,
);

/** The numbers of other places count the same things. */
function whatIsCounted(total: number, frames: number): string {
  return t(
    '{0} of the log: {1}, and {2}',
    plural(total, t('{0} entry'), t('{0} entries')),
    plural(frames, t('{0} frame'), t('{0} frames')),
    plural(
      total - frames,
      t('{0} note of the connection and of what was heard'),
      t('{0} notes of the connection and of what was heard'),
    ),
  );
}

const countTitle = computed(() => whatIsCounted(counts.value.total, counts.value.frames));
const countWords = computed(() => {
  const { shown, total } = counts.value;
  if (shown === total) return plural(total, t('{0} entry'), t('{0} entries'));
  return t('{0} of {1}', thousands(shown), thousands(total));
});
const isCounting = computed(() => counts.value.share !== undefined);
const shareWords = computed(() => `${Math.floor((counts.value.share ?? 1) * 100)} % · `);

/** Nobody has typed for so long: what a letter in between leaves is not said. */
const REST_MS = 700;

function MatchCount() {
  const text = view.filter.value;
  const isFirst = useRef(true);
  useEffect(() => {
    if (isFirst.current) {
      isFirst.current = false;
      return undefined;
    }
    const timer = setTimeout(() => announce(countWords.peek()), REST_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <span class="match-count" title={countTitle}>
      {isCounting.value && <SteadyText class="match-share" text={shareWords} />}
      <SteadyText text={countWords} />
    </span>
  );
}
