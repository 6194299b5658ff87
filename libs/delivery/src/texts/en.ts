import type { Catalogue } from './catalogue';

export const en: Catalogue = {
  staff: {
    'crisis-opened': { subject: 'New crisis, severity {severity}: {account}', body: ['{summary}', 'You have a role in it. Open it to see what is due first.'] },
    'severity-set': { subject: 'Severity is now {severity}, was {was}: {account}', body: ['{summary}', 'Due times and service hours follow the new severity.'] },
    'lowering-proposed': { subject: 'Asked: lower severity from {severity} to {to}, {account}', body: ['Reason given: {reason}', 'A second person must agree before it changes.'] },
    'cancel-proposed': { subject: 'Asked: cancel this crisis as opened by mistake, {account}', body: ['Reason given: {reason}', 'A second person must agree before it is cancelled.'] },
    'escalated-by-hand': { subject: 'Brought to you: {account}, severity {severity}', body: ['{summary}', 'Reason given: {reason}'] },
    'role-assigned': { subject: 'You are now {role}: {account}', body: ['{summary}', 'Open it to see what is due and who else is on it.'] },
    reopened: { subject: 'Opened again: {account}', body: ['{summary}', 'Reason given: {reason}', 'Targets start afresh, and a new survey will follow.'] },
    'workaround-expiring': { subject: 'The workaround is about to run out: {account}', body: ['{summary}', 'Extend it, replace it, or bring the fix forward.'] },
    'workaround-expired': { subject: 'The workaround has run out: {account}', body: ['{summary}', 'Extend it, replace it, or tell the customer what this means.'] },
    'delivery-unknown': { subject: 'Did your message arrive? {account}', body: ['The mail server took the message and did not say what became of it. It will not be sent again by itself.', 'Ask the customer, and record whether it was received.'] },
    'delivery-failed': { subject: 'Your message did not go out: {account}', body: ['The mail server refused it. The customer has not read it.', 'Reach the customer another way and record it.'] },
    'survey-low': { subject: 'A low answer to the closing survey: {account}', body: ['Low on: {items}', 'Somebody who was not rated should call, and record what came of it.'] },
    'review-submitted': { subject: 'A post-mortem waits for your reading: {account}', body: ['{summary}'] },
    'review-approved': { subject: 'A post-mortem waits for your signature: {account}', body: ['{summary}', 'Signing needs a decision on transparency, responsibility, compensation and prevention.'] },
    'review-returned': { subject: 'The post-mortem was returned: {account}', body: ['Reason given: {reason}'] },
    'review-signed': { subject: 'The post-mortem is signed: {account}', body: ['{summary}'] },
    'obligation-warned': { subject: '{duty}, due {due}: {account}', body: ['{percent}% of the time has passed. Due {due}.', 'What fulfils it: {fulfilledBy}', '{summary}'] },
    'obligation-escalated': { subject: 'Late: {duty}, {account}', body: ['This was due {due} and has not been done. It has come up to you.', 'What fulfils it: {fulfilledBy}', '{summary}'] },
    'obligation-taken-over': { subject: 'Changed hands: {duty}, {account}', body: ['The duty went to the deputy because its owner cannot be reached in time.', '{summary}'] },
    'obligation-reassigned': { subject: 'Changed hands: {duty}, {account}', body: ['Reason given: {reason}', '{summary}'] },
    'obligation-started': { subject: '{duty}, due {due}: {account}', body: ['This is now yours. Due {due}.', 'What fulfils it: {fulfilledBy}', '{summary}'] },
  },
  staffOther: { subject: 'Something changed: {account}', body: ['{summary}'] },
  staffFrame: { greeting: 'Hello {name},', crisis: 'Crisis {reference}, severity {severity}, {account}', open: 'Open the crisis', drill: '[drill]', drillNote: 'This is a drill. No customer is affected.', noTime: 'no time set' },
  customerFrame: { greeting: 'Hello {name},', nextUpdate: 'We write to you again by {at}, even if there is nothing new.', reference: 'Reference {reference}', status: 'Where it stands, at any time' },
  survey: {
    invitation: { subject: 'How did we handle it?', body: ['Five short questions, about two minutes. They are about how we handled this, not about the product. Any of them may be left empty, and nothing you are owed depends on the answers.'] },
    reminder: { subject: 'A reminder: how did we handle it?', body: ['We asked how we handled this and have no answer from you yet. Five short questions, about two minutes; any of them may be left empty.'] },
    link: 'Answer the questions', until: 'The link is yours alone and works until {at}.',
  },
  mailPages: {
    title: 'Caught mail', empty: 'No mail has been caught yet. What Tikkun sends appears here.', from: 'From', to: 'To', subject: 'Subject', at: 'Received', search: 'Search',
    older: 'Older', back: 'All mail', raw: 'As it was sent', textPart: 'Text', htmlPart: 'As a mail program shows it', note: 'Nothing here has left this machine.', noSubject: '(no subject)',
  },
};
