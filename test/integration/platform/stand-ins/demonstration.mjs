// Stands in for the demonstration's data.
process.stdout.write('account\tbranch officer\tofficer@example.invalid\tpassword-1\n');
process.exitCode = Number(process.env.STAND_IN_EXIT ?? 0);
