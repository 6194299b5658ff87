/** `tikkun survey score` and `tikkun forecast score`. Without any server. */
import type { Command } from 'commander';
import type { Cli } from '../cli';
import { forecastScore } from '../offline/forecast-score';
import type { OfflineResult } from '../offline/offline-result';
import { surveyScore } from '../offline/survey-score';
import { COMMANDS } from '../texts/commands';
import { printOffline } from './offline';

const TEXTS = {
  he: { survey: 'ציונים לפי פריט', forecast: 'הפסד, כיסוי ואופטימיות', file: 'שורות JSON; - = הקלט הרגיל' },
  en: { survey: 'Scores by item', forecast: 'Loss, coverage and optimism', file: 'JSON lines; - = standard input' },
} as const;

export function registerSurvey(parent: Command, cli: Cli): void {
  registerScore(parent, cli, { name: 'survey', score: surveyScore });
}

export function registerForecast(parent: Command, cli: Cli): void {
  registerScore(parent, cli, { name: 'forecast', score: forecastScore });
}

function registerScore(parent: Command, cli: Cli, { name, score }: { readonly name: 'survey' | 'forecast'; readonly score: (text: string) => OfflineResult }): void {
  const { lang } = cli.terminal;
  const group = parent.command(name).description(COMMANDS[name].help[lang]).helpCommand(false);
  group.command('score').argument('<file>', TEXTS[lang].file).description(TEXTS[lang][name]).action(async (file: string) => {
    await printOffline(cli, score(await cli.read(file)));
  });
}
