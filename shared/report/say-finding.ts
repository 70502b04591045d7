import { checks } from '../checks/index.ts';
import { questions } from '../knowledge/questions/index.ts';
import { symptoms } from '../knowledge/symptoms/index.ts';
import { capital } from '../wording.ts';

/** What a finding says without its values, for programs that know only its id. */
export function sayFinding(id: string, value: 'yes' | 'no'): string {
  const question = questions.find((it) => it.id === id);
  if (question) return question.said[value];
  const check = checks.find((it) => it.id === id);
  if (check) return `${capital(check.whether)}: ${value === 'yes' ? 'there is a problem' : 'fine'}.`;
  const also = symptoms.find((it) => `also-${it.id}` === id)?.also;
  return also ? `${value === 'yes' ? 'Also' : 'Not'}: ${also}` : id;
}
