export default {
  label: 'Office hours',
  closedToday: 'closed today',
  next: 'From {{day}}: {{hours}}',
};
