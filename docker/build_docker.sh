#!/usr/bin/env bash
# Build the image <username>/pytorch_sde.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
username=${USER:-$(id -un)}

usage() {
    cat <<TEXT
usage: docker/build_docker.sh [--username NAME] [-- DOCKER BUILD OPTIONS]

  --username NAME   the image is called NAME/pytorch_sde (default: $username)

The container's user gets your user and group number; root becomes 1000.
TEXT
}

while (($#)); do
    case $1 in
        -h | --help) usage; exit 0 ;;
        --username) username=${2:?--username needs a name}; shift 2 ;;
        --) shift; break ;;
        *) echo "build_docker.sh: unknown option '$1' (--help lists all)" >&2; exit 2 ;;
    esac
done

uid=${SUDO_UID:-$(id -u)} gid=${SUDO_GID:-$(id -g)}
if [[ $uid == 0 ]]; then uid=1000 gid=1000; fi

exec docker build --tag "${username,,}/pytorch_sde" --build-arg "UID=$uid" --build-arg "GID=$gid" "$@" "$here"
