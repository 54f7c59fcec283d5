# Ordinary programs of the guest on made-up data: each line RESULT NAME CENTISECONDS CHECKSUM.
# REPEAT says how often each runs. The shell is the guest's busybox.
cd /tmp
seq 1 60000 > small
cat small small small small small small small small > large
gzip -c large > large.gz
bzip2 -c small > small.bz2

centiseconds() {
  read -r up idle < /proc/uptime
  echo "${up%.*}${up#*.}"
}

measure() {
  name=$1
  shift
  i=0
  while [ $i -lt "$REPEAT" ]; do
    begin=$(centiseconds)
    sh -c "$*" > out
    end=$(centiseconds)
    sum=$(md5sum < out)
    echo "RESULT $name $((end - begin)) ${sum%% *}"
    i=$((i + 1))
  done
}

measure sha256sum 'sha256sum large large large large'
measure md5sum 'md5sum large large large large'
measure gzip 'gzip -c small small small small'
measure gunzip 'gunzip -c large.gz; gunzip -c large.gz'
measure bzip2 'bzip2 -c small'
measure bunzip2 'bunzip2 -c small.bz2; bunzip2 -c small.bz2; bunzip2 -c small.bz2'
measure sort 'sort -r small'
measure grep 'grep -c 99 large'
measure awk 'awk "{n += \$1 * 2; a[\$1 % 1000] += length(\$1)} END {print n, a[7]}" small'
measure sed 'sed s/9/x/g small'
measure sh 'i=0; while [ $i -lt 20000 ]; do i=$((i + 1)); done; echo $i'
measure fork 'for i in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20; do sh -c true; done'
measure bc 'echo "scale=150; a(1)*4" | bc -l'
measure find 'find /bin /sbin /etc /usr -xdev'
echo RESULT end
