/** Words of the overview: every title is a finding, chosen by what the numbers allow to be said. */
import { p } from '../../words/pair';

export const OVERVIEW = {
  title: p('Overview', 'תמונת מצב'),
  span: p('Span', 'טווח'), quarter: p('12 weeks', '12 שבועות'), year: p('Year', 'שנה'),
  desk: p('Desk', 'מוקד'), allDesks: p('All desks', 'כל המוקדים'),
  drillsLeft: p('Drills are not counted here.', 'תרגילים אינם נספרים כאן.'), drillsIn: p('Drills are counted here too.', 'גם תרגילים נספרים כאן.'), drillsOut: p('Without drills', 'בלי תרגילים'), drillsAdd: p('Count drills too', 'לספור גם תרגילים'),
  nothingTitle: p('No live crisis in these weeks.', 'לא היה משבר אמיתי בשבועות אלה.'),
  nothingNext: p('The findings appear with the first updates, promises and answers. To see how the page reads, count the drills.', 'הממצאים יופיעו עם העדכונים, ההבטחות והתשובות הראשונים. כדי לראות איך הדף נקרא אפשר לספור את התרגילים.'),
  noPicture: p('Nothing to draw yet', 'עוד אין מה לצייר'), now: p('now', 'עכשיו'), none: p('none', 'אין'), share: p('Share', 'שיעור'), interval: p('95% interval', 'רווח סמך 95%'), of: p('{count} of {of}', '{count} מתוך {of}'),
  week: p('Week until', 'שבוע שהסתיים'), month: p('Month', 'חודש'),
};

export const SAY = {
  kept: p('In {weeks, number} weeks we kept {share} of the updates we owed', 'ב־{weeks, number} השבועות האחרונים קיימנו {share} מהעדכונים שהתחייבנו להם'),
  keptNow: p(', and {share} in the last seven days.', ', ובשבעת הימים האחרונים {share}.'),
  keptFew: p('In {weeks, number} weeks {of, plural, one {one update fell due} other {# updates fell due}}, and we kept {count}', 'ב־{weeks, number} השבועות האחרונים {of, plural, one {חל מועד של עדכון אחד} two {חלו מועדים של שני עדכונים} other {חלו מועדים של # עדכונים}}, וקיימנו {count}'),
  keptNowFew: p('; {count} of {of} in the last seven days.', '; בשבעת הימים האחרונים {count} מתוך {of}.'),
  keptAlone: p('.', '.'),
  keptNone: p('No update fell due in these {weeks, number} weeks.', 'ב־{weeks, number} השבועות האחרונים לא חל מועד של אף עדכון.'),
  hopeful: p('First forecasts are too hopeful: things were done by p90 in {share} of cases, not {wanted}.', 'התחזיות הראשונות אופטימיות מדי: הדברים הסתיימו עד p90 ב־{share} מהמקרים, ולא ב־{wanted}.'),
  cautious: p('First forecasts are too cautious: things were done by p90 in {share} of cases, not {wanted}.', 'התחזיות הראשונות זהירות מדי: הדברים הסתיימו עד p90 ב־{share} מהמקרים, ולא ב־{wanted}.'),
  open: p('{n, plural, =0 {No crisis is open now} one {One crisis is open now} other {# crises are open now}}', '{n, plural, =0 {כעת אין משבר פתוח} one {כעת פתוח משבר אחד} two {כעת פתוחים שני משברים} other {כעת פתוחים # משברים}}'),
  risk: p(', with {amount} a year at risk.', ', ובסיכון {amount} בשנה.'),
  end: p('.', '.'),
};

export const WAITING = {
  title: p('Waiting for you', 'ממתין לכם'),
  none: p('Nothing waits for you. A review comes here once it was read, a notice when severity 1 opens.', 'שום דבר אינו ממתין לכם. תחקיר מגיע לכאן אחרי שנקרא, והודעה כשנפתח משבר בחומרה 1.'),
  review: p('review to sign', 'תחקיר לחתימה'), more: p('{n, plural, one {One more} other {# more}} in my day', '{n, plural, one {עוד אחד} two {עוד שניים} other {עוד #}} ביום שלי'), noDue: p('no due time', 'בלי מועד'), drill: p('drill', 'תרגיל'),
};

export const UPDATES = {
  few: p('Too few updates to say how well we keep them', 'מעט מדי עדכונים מכדי לומר כמה אנו מקיימים'),
  above: p('Kept updates are above the target of {target}', 'קיום העדכונים גבוה מהיעד של {target}'),
  at: p('Kept updates are about at the target of {target}', 'קיום העדכונים קרוב ליעד של {target}'),
  climbing: p('Kept updates climb toward the target of {target}', 'קיום העדכונים מתקרב ליעד של {target}'),
  below: p('Kept updates stay below the target of {target}', 'קיום העדכונים נשאר מתחת ליעד של {target}'),
  under: p('Kept updates are below the target of {target}', 'קיום העדכונים נמוך מהיעד של {target}'),
  falling: p('Kept updates fall away from the target of {target}', 'קיום העדכונים מתרחק מהיעד של {target}'),
  note: p('Share of timed updates kept on time, in spans of seven days, with 95% intervals. Hollow: fewer than ten. The target is never 100%.', 'שיעור העדכונים התקופתיים שקוימו בזמן, בטווחים של שבעה ימים, עם רווחי סמך 95%. עיגול חלול: פחות מעשרה. היעד לעולם אינו 100%.'),
  kept: p('Kept', 'קוימו'),
};

export const CALIBRATION = {
  few: p('Too few finished crises to judge the forecasts', 'מעט מדי משברים שהסתיימו מכדי לשפוט את התחזיות'),
  allHopeful: p('First and last forecasts are too hopeful', 'התחזיות הראשונות והאחרונות אופטימיות מדי'), allCautious: p('First and last forecasts are too cautious', 'התחזיות הראשונות והאחרונות זהירות מדי'), allFit: p('First and last forecasts can be trusted', 'אפשר לבטוח בתחזיות, בראשונות ובאחרונות'),
  firstHopeful: p('First forecasts are too hopeful', 'התחזיות הראשונות אופטימיות מדי'), firstCautious: p('First forecasts are too cautious', 'התחזיות הראשונות זהירות מדי'), firstFit: p('First forecasts can be trusted', 'בתחזיות הראשונות אפשר לבטוח'),
  lastHopeful: p('the last ones are too hopeful', 'האחרונות אופטימיות מדי'), lastCautious: p('the last ones are too cautious', 'האחרונות זהירות מדי'), lastFit: p('the last ones can be trusted', 'באחרונות אפשר לבטוח'),
  first: p('first', 'ראשונה'), halfTime: p('half time', 'באמצע'), last: p('last', 'אחרונה'), which: p('Forecast', 'תחזית'),
  note: p('Share of {n} forecasts of the {target} that came true by p50 and by p90, with 95% intervals. A diamond: the interval misses the mark. Drills never count.', 'שיעור התחזיות ({target}, {n} במספר) שהתממשו עד p50 ועד p90, עם רווחי סמך 95%. מעוין: הרווח מחטיא את הסימון. תרגילים אינם נספרים.'),
  noteFew: p('A share needs at least ten finished forecasts; so far there are {n}. Drills never count.', 'לשיעור נדרשות לפחות עשר תחזיות שהסתיימו; עד כה יש {n}. תרגילים אינם נספרים.'),
};

export const SATISFACTION = {
  few: p('Too few answers to say how satisfied customers are', 'מעט מדי תשובות מכדי לומר כמה הלקוחות שבעי רצון'),
  oneMonth: p('{share} are satisfied with the handling; a direction needs two full months', '{share} שבעי רצון מהטיפול; כדי לראות כיוון נדרשים שני חודשים מלאים'),
  up: p('Satisfaction with the handling rose from {before} to {after}', 'שביעות הרצון מהטיפול עלתה מ־{before} ל־{after}'), down: p('Satisfaction with the handling fell from {before} to {after}', 'שביעות הרצון מהטיפול ירדה מ־{before} ל־{after}'),
  maybeUp: p('More are satisfied with the handling; the months still overlap', 'יותר לקוחות שבעי רצון מהטיפול; רווחי החודשים עדיין חופפים'), maybeDown: p('Fewer are satisfied with the handling; the months still overlap', 'פחות לקוחות שבעי רצון מהטיפול; רווחי החודשים עדיין חופפים'), same: p('Satisfaction with the handling stays as it was', 'שביעות הרצון מהטיפול נשארה כשהייתה'),
  note: p('Share answering 4 or 5, with 95% intervals. Under ten answers we show counts. Invited: all who were affected.', 'שיעור המשיבים 4 או 5, עם רווחי סמך 95%. מתחת לעשר תשובות מוצגות ספירות. מוזמנים כל מי שנפגעו.'),
};

export const SEVERITIES = {
  few: p('Too early to see how severity changes', 'מוקדם מכדי לראות איך החומרות משתנות'),
  down: p('Severity 1 and 2 fell from {before} to {after} a month', 'חומרה 1 ו־2 ירדו מ־{before} ל־{after} בחודש'), up: p('Severity 1 and 2 rose from {before} to {after} a month', 'חומרה 1 ו־2 עלו מ־{before} ל־{after} בחודש'), same: p('Severity 1 and 2 stay at {after} a month', 'חומרה 1 ו־2 נשארו {after} בחודש'),
  note: p('Crises opened, by the severity they have now. The last month is not over.', 'משברים שנפתחו, לפי החומרה שלהם כעת. החודש האחרון עוד לא הסתיים.'), severity: p('Severity {n}', 'חומרה {n}'),
};

export const RETURNS = {
  few: p('Too few follow-ups to say who came back', 'מעט מדי בדיקות חזרה מכדי לומר מי חזר'),
  above: p('After {days} days more than half came back', 'אחרי {days} יום חזרו יותר ממחציתם'), below: p('After {days} days fewer than half came back', 'אחרי {days} יום חזרו פחות ממחציתם'), unsure: p('Whether more than half come back cannot be said yet', 'עוד אי אפשר לומר אם יותר ממחציתם חוזרים'),
  benchmark: p('quoted: over {percent}', 'מצוטט: יותר מ־{percent}'), days: p('{n} days', '{n} יום'), when: p('After', 'אחרי'),
  note: p('Renewed, reordered or active, with 95% intervals. Drills never count. The dotted line is quoted, not ours:', 'חידשו, הזמינו שוב או פעילים, עם רווחי סמך 95%. תרגילים אינם נספרים. הקו המנוקד מצוטט ואינו נתון שלנו:'),
};

export const PROMISES = {
  few: p('Too few promises to say how well we keep them', 'מעט מדי הבטחות מכדי לומר כמה אנו מקיימים'),
  all: p('All {n} promises were kept', 'כל {n} ההבטחות קוימו'),
  rate: p('One promise in {now} is broken', 'מופרת הבטחה אחת מתוך {now}'),
  better: p('One promise in {now} is broken now; earlier it was one in {before}', 'כעת מופרת הבטחה אחת מתוך {now}; קודם לכן אחת מתוך {before}'),
  clean: p('No promise is broken now; earlier it was one in {before}', 'כעת אף הבטחה אינה מופרת; קודם לכן אחת מתוך {before}'),
  note: p('{kept} kept, {broken} broken; {moved} more were agreed anew before they were due.', '{kept} קוימו, {broken} הופרו; על עוד {moved} סוכם מחדש לפני המועד.'),
  kept: p('kept', 'קוימו'), broken: p('broken', 'הופרו'), moved: p('moved', 'סוכם מועד חדש'),
};
