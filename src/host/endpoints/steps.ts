/** Several questions in a row, in VS Code's own boxes, with a way back to the one before. */
import { QuickInputButtons, window, type QuickPickItem } from 'vscode';

interface StepBase {
  /** Member of the answers. */
  readonly name: string;
  /** Left out when it is there and says no to the answers so far. */
  readonly when?: (answers: Answers) => boolean;
}

export interface InputStep extends StepBase {
  readonly prompt: string;
  readonly placeHolder?: string;
  /** What stands in the box at first. */
  readonly initial?: (answers: Answers) => string;
  /** What is wrong with the text; undefined when nothing is. */
  readonly validate: (text: string, answers: Answers) => string | undefined;
}

export interface ChoiceStep extends StepBase {
  readonly placeHolder: string;
  readonly choices: readonly Choice[];
}

export type Choice = QuickPickItem & { readonly value: string };
export type Step = InputStep | ChoiceStep;
export type Answers = Readonly<Record<string, string>>;

const BACK = Symbol('back');
type Answer = string | typeof BACK | undefined;

/** @returns what was answered, by step; undefined when the user cancelled */
export async function askSteps(title: string, steps: readonly Step[]): Promise<Answers | undefined> {
  const answers: Record<string, string> = {};
  const asked: number[] = [];
  for (let index = 0; index < steps.length;) {
    const step = steps[index];
    if (!step || step.when?.(answers) === false) {
      index++;
      continue;
    }
    const before = answers[step.name];
    const answer = await ask(`${title} (${asked.length + 1})`, step, answers, before, asked.length > 0);
    if (answer === undefined) return undefined;
    if (answer === BACK) index = asked.pop() ?? 0;
    else {
      answers[step.name] = answer;
      asked.push(index++);
    }
  }
  // Answers to questions that fell away on the way back do not count.
  const names = new Set(asked.map((index) => steps[index]?.name));
  return Object.fromEntries(Object.entries(answers).filter(([name]) => names.has(name)));
}

function ask(title: string, step: Step, answers: Answers, before: string | undefined, canGoBack: boolean) {
  const common = { title, ignoreFocusOut: true, buttons: canGoBack ? [QuickInputButtons.Back] : [] };
  return 'choices' in step ? choose({ ...common, step, before }) : type({ ...common, step, answers, before });
}

interface Box {
  readonly title: string;
  readonly ignoreFocusOut: boolean;
  readonly buttons: (typeof QuickInputButtons.Back)[];
  readonly before: string | undefined;
}

function choose({ step, before, ...common }: Box & { readonly step: ChoiceStep }): Promise<Answer> {
  const box = Object.assign(window.createQuickPick<Choice>(), common);
  box.placeholder = step.placeHolder;
  box.items = step.choices;
  const chosen = step.choices.filter(({ value }) => value === before);
  if (chosen.length > 0) box.activeItems = chosen;
  return new Promise<Answer>((resolve) => {
    box.onDidAccept(() => {
      const [item] = box.selectedItems;
      if (item) resolve(item.value);
    });
    box.onDidTriggerButton(() => resolve(BACK));
    box.onDidHide(() => resolve(undefined));
    box.show();
  }).finally(() => box.dispose());
}

function type({ step, answers, before, ...common }: Box & { readonly step: InputStep; readonly answers: Answers }) {
  const box = Object.assign(window.createInputBox(), common);
  box.prompt = step.prompt;
  box.placeholder = step.placeHolder ?? '';
  box.value = before ?? step.initial?.(answers) ?? '';
  return new Promise<Answer>((resolve) => {
    box.onDidChangeValue((text) => (box.validationMessage = text === '' ? '' : step.validate(text.trim(), answers)));
    box.onDidAccept(() => {
      const text = box.value.trim();
      box.validationMessage = step.validate(text, answers);
      if (box.validationMessage === undefined) resolve(text);
    });
    box.onDidTriggerButton(() => resolve(BACK));
    box.onDidHide(() => resolve(undefined));
    box.show();
  }).finally(() => box.dispose());
}
