#!/usr/bin/env bash
# Start a container of <username>/pytorch_sde with the repository and data folders mounted.
set -euo pipefail
repo=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
username=${USER:-$(id -un)} name=sade gpus=auto jupyter_port=8888 tensorboard_port=6006
mounts=()

usage() {
    cat <<TEXT
usage: docker/run_docker.sh [OPTIONS] [-- COMMAND ...]

Without a COMMAND: JupyterLab at http://127.0.0.1:$jupyter_port (the token is printed at its start).

  --username NAME          run the image NAME/pytorch_sde (default: $username)
  --data FOLDER            mount FOLDER read-only as /data/<its name>; may be repeated
  --workdir FOLDER         mount FOLDER as /workdir/<its name>, writable; may be repeated
  --gpus all|none|LIST     GPUs to use (default: all, where nvidia-smi finds any)
  --name NAME              name of the container (default: $name)
  --jupyter-port PORT      port on 127.0.0.1 (default: $jupyter_port)
  --tensorboard-port PORT  port on 127.0.0.1 (default: $tensorboard_port)

The repository is /workspace/sade. WANDB_* and CUDA_VISIBLE_DEVICES are passed on when they are set.
TensorBoard: docker exec $name tensorboard --host 0.0.0.0 --port 6006 --logdir workdir
TEXT
}

fail() { echo "run_docker.sh: $1" >&2; exit 2; }

mount() { # FOLDER PARENT [OPTION]
    [[ -d $1 ]] || fail "no such folder: $1"
    local path; path=$(cd "$1" && pwd)
    [[ $path != *:* ]] || fail "docker cannot mount a path with a colon: $path"
    mounts+=(--volume "$path:$2/$(basename "$path")${3:-}")
}

while (($#)); do
    case $1 in
        -h | --help) usage; exit 0 ;;
        --) shift; break ;;
        --username | --data | --workdir | --gpus | --name | --jupyter-port | --tensorboard-port)
            [[ $# -ge 2 ]] || fail "$1 needs a value"
            case $1 in
                --username) username=$2 ;;
                --data) mount "$2" /data :ro ;;
                --workdir) mount "$2" /workdir ;;
                --gpus) gpus=$2 ;;
                --name) name=$2 ;;
                --jupyter-port) jupyter_port=$2 ;;
                --tensorboard-port) tensorboard_port=$2 ;;
            esac
            shift 2 ;;
        *) fail "unknown option '$1' (--help lists all)" ;;
    esac
done

options=(--rm --init --name "$name" --shm-size 8g --security-opt no-new-privileges --volume "$repo:/workspace/sade"
    --publish "127.0.0.1:$jupyter_port:8888" --publish "127.0.0.1:$tensorboard_port:6006")
if [[ -t 0 && -t 1 ]]; then options+=(--interactive --tty); fi
if [[ $gpus == auto ]]; then
    if "${NVIDIA_SMI:-nvidia-smi}" >/dev/null 2>&1; then gpus=all; else gpus=none; fi
fi
if [[ $gpus != none ]]; then options+=(--gpus "$gpus"); fi
for variable in WANDB_API_KEY WANDB_MODE WANDB_RUN_ID WANDB_ENTITY WANDB_BASE_URL CUDA_VISIBLE_DEVICES; do
    if [[ -n ${!variable-} ]]; then options+=(--env "$variable"); fi # the name alone: the value stays off the command line
done

exec docker run "${options[@]}" ${mounts[@]+"${mounts[@]}"} "${username,,}/pytorch_sde" "$@"
