#!/bin/sh
# Ends what a killed main process leaves behind. Its standard input is a pipe from that process: `+PID` is a process to be watched,
# `-PID` one that has ended. When the pipe breaks, the main process has gone; $1 is a profile folder to be removed then, or empty.
watched=
while read -r line; do
  pid=${line#?}
  case $line in
    +*) watched="$watched $pid" ;;
    -*) watched=$(for each in $watched; do [ "$each" = "$pid" ] || printf ' %s' "$each"; done) ;;
  esac
done
for pid in $watched; do
  # They notice by themselves as well, and get two seconds for it.
  for _ in 1 2 3 4 5 6 7 8 9 10; do
    kill -0 "$pid" 2>/dev/null || break
    sleep 0.2
  done
  kill -9 "$pid" 2>/dev/null
done
if [ -n "$1" ]; then
  # Chromium's helpers may still be writing.
  rm -rf "$1" 2>/dev/null || { sleep 1; rm -rf "$1"; }
fi
